package dev.aftercare.sheet.xlsx;

import dev.aftercare.problem.Refusal;
import dev.aftercare.problem.Refused;
import dev.aftercare.sheet.Sheet;
import dev.aftercare.sheet.Sheet.Visibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What the workbook part says (ISO/IEC 29500-1 18.2): sheets and where they are, styles, epoch.
record Workbook(
        List<Sheet> sheets, List<String> paths, Styles styles, boolean from1904, String strings) {
    private static final int MOST_SHEETS = 10_000;

    static Workbook read(ZipParts parts) {
        var path = path(parts);
        var links = Relationships.of(parts, path);
        var sheets = new ArrayList<Sheet>();
        var paths = new ArrayList<String>();
        boolean from1904 = false;
        try (var xml = parts.part(path)) {
            xml.child();
            while (xml.child()) {
                switch (xml.name()) {
                    case "workbookPr" -> {
                        from1904 = xml.flag("date1904");
                        xml.skip();
                    }
                    case "sheets" -> sheets(xml, links, sheets, paths);
                    default -> xml.skip();
                }
            }
            xml.end();
        }
        if (sheets.isEmpty()) {
            throw new Refused(new Refusal.FileDamaged(path));
        }
        return new Workbook(
                List.copyOf(sheets),
                List.copyOf(paths),
                styles(parts, links),
                from1904,
                links.target("sharedStrings").orElse(""));
    }

    private static String path(ZipParts parts) {
        var path = Relationships.of(parts, "").target("officeDocument").orElse("xl/workbook.xml");
        var lower = path.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".bin")) {
            throw new Refused(new Refusal.FileToSaveAsXlsx("xlsb"));
        }
        if (parts.has("META-INF/manifest.xml") && parts.has("content.xml")) {
            throw new Refused(new Refusal.FileToSaveAsXlsx("ods"));
        }
        if (!parts.has(path) || lower.contains("document") || lower.contains("presentation")) {
            throw new Refused(new Refusal.FileNotASpreadsheet());
        }
        return path;
    }

    private static void sheets(
            XmlPart xml, Relationships links, List<Sheet> sheets, List<String> paths) {
        while (xml.child()) {
            var id = xml.attribute("id", "");
            var link = links.byId(id).orElseThrow(xml::damaged);
            if (link.is("worksheet")) { // not a chart's
                var name = Xstring.decode(xml.attribute("name", ""));
                sheets.add(new Sheet(sheets.size(), name, visibility(xml)));
                paths.add(link.target());
            }
            if (sheets.size() > MOST_SHEETS) {
                throw xml.damaged();
            }
            xml.skip();
        }
    }

    private static Visibility visibility(XmlPart xml) {
        return switch (xml.attribute("state", "visible")) {
            case "hidden" -> Visibility.HIDDEN;
            case "veryHidden" -> Visibility.VERY_HIDDEN;
            default -> Visibility.VISIBLE;
        };
    }

    private static Styles styles(ZipParts parts, Relationships links) {
        var path = links.target("styles").orElse("");
        if (!parts.has(path)) {
            return Styles.none();
        }
        try (var xml = parts.part(path)) {
            return Styles.read(xml);
        }
    }

    Styles.Style style(int index) {
        return styles.get(index);
    }
}
