package dev.aftercare.sheet.xlsx;

import dev.aftercare.sheet.NumberFormat;

import java.util.LinkedHashMap;
import java.util.Map;

/// The cell styles a written workbook needs, numbered as they turn up.
final class WrittenStyles {
    private static final int FIRST_CUSTOM = 164; // ISO/IEC 29500-1 18.8.30: below are built-in
    private static final int GENERAL = 0;
    private static final int TEXT = 49;

    private record Style(int formatId, boolean quotePrefix, boolean bold) {}

    private final Map<Style, Integer> styles = new LinkedHashMap<>();
    private final Map<NumberFormat, Integer> formats = new LinkedHashMap<>();

    WrittenStyles() {
        style(new Style(GENERAL, false, false)); // a workbook must have it as the first
        formats.put(NumberFormat.GENERAL, GENERAL);
        formats.put(NumberFormat.TEXT, TEXT);
    }

    int of(NumberFormat format) {
        int id = formats.computeIfAbsent(format, _ -> FIRST_CUSTOM + formats.size());
        return style(new Style(id, false, false));
    }

    /// With the format for text, so that what is typed over it stays text as well.
    int ofText(boolean quotePrefix, boolean bold) {
        return style(new Style(TEXT, quotePrefix, bold));
    }

    private int style(Style style) {
        return styles.computeIfAbsent(style, _ -> styles.size());
    }

    String xml() {
        var xml = new StringBuilder(WorkbookXml.HEAD).append("<styleSheet xmlns=\"");
        xml.append(WorkbookXml.MAIN).append("\">");
        formatsXml(xml);
        xml.append(
                """
                <fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>\
                <font><b/><sz val="11"/><name val="Calibri"/></font></fonts>\
                <fills count="2"><fill><patternFill patternType="none"/></fill>\
                <fill><patternFill patternType="gray125"/></fill></fills>\
                <borders count="1"><border/></borders>\
                <cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs>\
                """);
        styles.keySet().forEach(style -> styleXml(style, xml));
        return xml.append("</cellXfs></styleSheet>").toString();
    }

    private void formatsXml(StringBuilder xml) {
        if (formats.size() == 2) {
            return; // an empty list of them is damage to some programs
        }
        xml.append("<numFmts>");
        formats.forEach(
                (format, id) -> {
                    if (id >= FIRST_CUSTOM) {
                        xml.append("<numFmt numFmtId=\"").append(id).append("\" formatCode=\"");
                        Xstring.encode(format.code(), xml);
                        xml.append("\"/>");
                    }
                });
        xml.append("</numFmts>");
    }

    private static void styleXml(Style style, StringBuilder xml) {
        xml.append("<xf numFmtId=\"").append(style.formatId).append("\" applyNumberFormat=\"1\"");
        if (style.quotePrefix) {
            xml.append(" quotePrefix=\"1\"");
        }
        if (style.bold) {
            xml.append(" fontId=\"1\" applyFont=\"1\"");
        }
        xml.append("/>");
    }
}
