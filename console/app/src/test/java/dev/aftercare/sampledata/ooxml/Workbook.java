package dev.aftercare.sampledata.ooxml;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// An .xlsx file: sheets in the order of their tabs. Their parts are numbered from the last to the
/// first, as happens to sheets that were moved, so that only `workbook.xml.rels` leads to them.
public record Workbook(List<Sheet> sheets, Dialect dialect) {
    private static final LocalDateTime MADE = LocalDateTime.of(2026, 6, 30, 12, 0);
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    /// Namespaces, and the day from which dates are counted.
    public enum Dialect {
        USUAL(
                "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                false),
        STRICT_SINCE_1904(
                "http://purl.oclc.org/ooxml/spreadsheetml/main",
                "http://purl.oclc.org/ooxml/officeDocument/relationships",
                true);

        private final String main;
        private final String relations;
        private final boolean since1904;

        Dialect(String main, String relations, boolean since1904) {
            this.main = main;
            this.relations = relations;
            this.since1904 = since1904;
        }
    }

    public Workbook(Sheet... sheets) {
        this(List.of(sheets), Dialect.USUAL);
    }

    public void write(Path file) throws IOException {
        var strings = new SharedStrings();
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.setLevel(9);
            put(zip, "[Content_Types].xml", contentTypes());
            put(
                    zip,
                    "_rels/.rels",
                    relations(relation("rId1", "officeDocument", "xl/workbook.xml")));
            put(zip, "xl/workbook.xml", workbook());
            put(zip, "xl/_rels/workbook.xml.rels", workbookRelations());
            put(zip, "xl/styles.xml", Xml.HEAD + Style.part(dialect.main));
            for (int i = 0; i < sheets.size(); i++) {
                put(zip, "xl/" + sheetPart(i), sheets.get(i).part(dialect.main, strings));
            }
            put(zip, "xl/sharedStrings.xml", strings.part(dialect.main));
        }
    }

    private static void put(ZipOutputStream zip, String name, String part) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(MADE);
        zip.putNextEntry(entry);
        zip.write(part.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private String sheetPart(int index) {
        return "worksheets/sheet" + (sheets.size() - index) + ".xml";
    }

    private String contentTypes() {
        var xml = new StringBuilder(Xml.HEAD).append("<Types xmlns=\"").append(PACKAGE);
        xml.append("content-types\"><Default Extension=\"rels\" ContentType=\"")
                .append("application/vnd.openxmlformats-package.relationships+xml\"/>")
                .append("<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        xml.append(contentType("workbook.xml", "sheet.main"));
        xml.append(contentType("styles.xml", "styles"));
        xml.append(contentType("sharedStrings.xml", "sharedStrings"));
        for (int i = 0; i < sheets.size(); i++) {
            xml.append(contentType(sheetPart(i), "worksheet"));
        }
        return xml.append("</Types>").toString();
    }

    private static String contentType(String part, String type) {
        return "<Override PartName=\"/xl/%s\" ContentType=\"%s%s+xml\"/>"
                .formatted(part, TYPE, type);
    }

    private String workbook() {
        var xml = new StringBuilder(Xml.HEAD).append("<workbook xmlns=\"").append(dialect.main);
        xml.append("\" xmlns:r=\"").append(dialect.relations).append("\">");
        xml.append(dialect.since1904 ? "<workbookPr date1904=\"1\"/>" : "<workbookPr/>");
        xml.append("<sheets>");
        for (int i = 0; i < sheets.size(); i++) {
            xml.append("<sheet name=\"").append(Xml.escaped(sheets.get(i).name()));
            xml.append("\" sheetId=\"").append(i + 1);
            xml.append(sheets.get(i).hidden() ? "\" state=\"hidden" : "");
            xml.append("\" r:id=\"rId").append(i + 1).append("\"/>");
        }
        return xml.append("</sheets></workbook>").toString();
    }

    private String workbookRelations() {
        var all = new StringBuilder();
        for (int i = 0; i < sheets.size(); i++) {
            all.append(relation("rId" + (i + 1), "worksheet", sheetPart(i)));
        }
        all.append(relation("rIdStyles", "styles", "styles.xml"));
        all.append(relation("rIdStrings", "sharedStrings", "sharedStrings.xml"));
        return relations(all.toString());
    }

    private String relation(String id, String type, String target) {
        return "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>"
                .formatted(id, dialect.relations, type, target);
    }

    private static String relations(String inside) {
        return "%s<Relationships xmlns=\"%srelationships\">%s</Relationships>"
                .formatted(Xml.HEAD, PACKAGE, inside);
    }
}
