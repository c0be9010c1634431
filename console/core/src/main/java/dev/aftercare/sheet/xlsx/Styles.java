package dev.aftercare.sheet.xlsx;

import dev.aftercare.sheet.NumberFormat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The number format of each cell style (ISO/IEC 29500-1 18.8).
final class Styles {
    private static final int MOST = 100_000; // Excel's own limit is 65,490
    private static final int GENERAL = 0;

    /// A format and whether it is a date's, worked out once.
    record Style(NumberFormat format, boolean date) {
        static Style of(String code) {
            var format = new NumberFormat(code);
            return new Style(format, format.isDate());
        }
    }

    private final Map<Integer, Style> byFormat = new HashMap<>();
    private final List<Style> styles = new ArrayList<>();

    static Styles none() {
        return new Styles();
    }

    static Styles read(XmlPart xml) {
        var styles = new Styles();
        var ids = new ArrayList<Integer>();
        xml.child();
        while (xml.child()) {
            switch (xml.name()) {
                case "numFmts" -> styles.customFormats(xml);
                case "cellXfs" -> cellFormats(xml, ids);
                default -> xml.skip();
            }
        }
        xml.end();
        ids.forEach(id -> styles.styles.add(styles.style(id)));
        return styles;
    }

    private void customFormats(XmlPart xml) {
        while (xml.child()) {
            int id = number(xml, xml.attribute("numFmtId", "0"));
            byFormat.put(id, Style.of(Xstring.decode(xml.attribute("formatCode", ""))));
            mustBeFew(xml, byFormat.size());
            xml.skip();
        }
    }

    private static void cellFormats(XmlPart xml, List<Integer> ids) {
        while (xml.child()) {
            ids.add(number(xml, xml.attribute("numFmtId", "0")));
            mustBeFew(xml, ids.size());
            xml.skip();
        }
    }

    private static void mustBeFew(XmlPart xml, int count) {
        if (count > MOST) {
            throw xml.damaged();
        }
    }

    private static int number(XmlPart xml, String text) {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException _) {
            throw xml.damaged();
        }
    }

    private Style style(int formatId) {
        return byFormat.computeIfAbsent(formatId, id -> Style.of(BuiltInFormats.code(id)));
    }

    /// General for a style that the workbook does not have.
    Style get(int index) {
        return index >= 0 && index < styles.size() ? styles.get(index) : style(GENERAL);
    }
}
