package dev.aftercare.sheet.xlsx;

import java.util.LinkedHashMap;
import java.util.Map;

/// The parts of a written workbook that are the same in all but a name.
final class WorkbookXml {
    static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument";
    private static final int MOST_NAME = 31;

    private WorkbookXml() {}

    static String sheetStart(int frozenRows) {
        var start = new StringBuilder(HEAD);
        start.append("<worksheet xmlns=\"").append(MAIN).append("\">");
        if (frozenRows > 0) {
            start.append(
                    """
                    <sheetViews><sheetView workbookViewId="0"><pane ySplit="%d" \
                    topLeftCell="A%d" activePane="bottomLeft" state="frozen"/>\
                    </sheetView></sheetViews>\
                    """
                            .formatted(frozenRows, frozenRows + 1));
        }
        return start.toString();
    }

    /// Everything but the sheet, by part name.
    static Map<String, String> parts(String sheetName, WrittenStyles styles) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("xl/styles.xml", styles.xml());
        parts.put("xl/workbook.xml", workbook(sheetName));
        parts.put(
                "xl/_rels/workbook.xml.rels",
                relationships(
                        relationship("rId1", "worksheet", "worksheets/sheet1.xml")
                                + relationship("rId2", "styles", "styles.xml")));
        parts.put(
                "_rels/.rels",
                relationships(relationship("rId1", "officeDocument", "xl/workbook.xml")));
        parts.put("[Content_Types].xml", contentTypes());
        return parts;
    }

    private static String workbook(String sheetName) {
        var workbook = new StringBuilder(HEAD).append("<workbook xmlns=\"").append(MAIN);
        workbook.append("\" xmlns:r=\"").append(OFFICE).append("\"><bookViews><workbookView/>");
        workbook.append("</bookViews><sheets><sheet name=\"");
        Xstring.encode(allowed(sheetName), workbook);
        return workbook.append("\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>").toString();
    }

    /// A name as programs take it: 31 characters, none of `[]:*?/\`, no apostrophe at its ends.
    private static String allowed(String sheetName) {
        var name = sheetName.replaceAll("[\\[\\]:*?/\\\\\\p{Cntrl}]|^'|'$", "_");
        return name.isBlank() ? "Sheet1" : name.substring(0, Math.min(MOST_NAME, name.length()));
    }

    private static String relationships(String content) {
        return HEAD
                + "<Relationships xmlns=\"%s/relationships\">%s</Relationships>"
                        .formatted(PACKAGE, content);
    }

    private static String relationship(String id, String type, String target) {
        return "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>"
                .formatted(id, OFFICE, type, target);
    }

    private static String contentTypes() {
        return HEAD
                + "<Types xmlns=\"%s/content-types\">".formatted(PACKAGE)
                + """
                <Default Extension="rels" \
                ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
                """
                + override("/xl/workbook.xml", "sheet.main")
                + override("/xl/worksheets/sheet1.xml", "worksheet")
                + override("/xl/styles.xml", "styles")
                + "</Types>";
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"%s\" ContentType=\"%s.spreadsheetml.%s+xml\"/>"
                .formatted(part, TYPE, type);
    }
}
