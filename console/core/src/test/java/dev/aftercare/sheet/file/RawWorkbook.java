package dev.aftercare.sheet.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Workbooks as plain text in a ZIP, part by part, so that a test can plant any damage. Shares
/// nothing with what it tests.
final class RawWorkbook {
    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    static final String OFFICE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    static final String STRICT_MAIN = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    static final String STRICT_OFFICE = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    RawWorkbook() {
        this(MAIN, OFFICE);
    }

    RawWorkbook(String main, String office) {
        part("_rels/.rels", links(link("r1", office + "/officeDocument", "xl/workbook.xml")));
        part("xl/workbook.xml", workbook(main, office, "", sheet("Units", 1, "r1", "")));
        part(
                "xl/_rels/workbook.xml.rels",
                links(
                        link("r1", office + "/worksheet", "worksheets/sheet1.xml")
                                + link("r2", office + "/styles", "styles.xml")
                                + link("r3", office + "/sharedStrings", "sharedStrings.xml")));
        rows("");
    }

    static String links(String content) {
        return "<Relationships xmlns=\"x\">" + content + "</Relationships>";
    }

    static String link(String id, String type, String target) {
        return "<Relationship Id=\"%s\" Type=\"%s\" Target=\"%s\"/>".formatted(id, type, target);
    }

    static String sheet(String name, int id, String link, String more) {
        return "<sheet name=\"%s\" sheetId=\"%d\" r:id=\"%s\" %s/>".formatted(name, id, link, more);
    }

    static String workbook(String main, String office, String before, String sheets) {
        return "<workbook xmlns=\"%s\" xmlns:r=\"%s\">%s<sheets>%s</sheets></workbook>"
                .formatted(main, office, before, sheets);
    }

    RawWorkbook part(String name, String content) {
        return part(name, content.getBytes(UTF_8));
    }

    RawWorkbook part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    byte[] part(String name) {
        return parts.getOrDefault(name, new byte[0]);
    }

    RawWorkbook without(String name) {
        parts.remove(name);
        return this;
    }

    /// `rows` inside the first sheet's sheetData.
    RawWorkbook rows(String rows) {
        return sheetXml("<sheetData>" + rows + "</sheetData>");
    }

    RawWorkbook sheetXml(String content) {
        return part(
                "xl/worksheets/sheet1.xml",
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<worksheet xmlns=\"%s\">%s</worksheet>"
                        .formatted(MAIN, content));
    }

    RawWorkbook sharedStrings(String items) {
        return part("xl/sharedStrings.xml", "<sst xmlns=\"%s\">%s</sst>".formatted(MAIN, items));
    }

    /// Cell style n has the number format `formatIds[n]`.
    RawWorkbook styles(String customFormats, int... formatIds) {
        var styles = new StringBuilder();
        for (int id : formatIds) {
            styles.append("<xf numFmtId=\"").append(id).append("\"/>");
        }
        return part(
                "xl/styles.xml",
                "<styleSheet xmlns=\"%s\">%s<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>%s</cellXfs></styleSheet>"
                        .formatted(MAIN, customFormats, styles));
    }

    Path in(Path folder) {
        return in(folder, "units.xlsx");
    }

    Path in(Path folder, String name) {
        var file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file);
                var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }
}
