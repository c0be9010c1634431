package dev.aftercare.sheet.xlsx;

import java.util.TreeMap;

/// How wide the columns must be, in characters.
final class ColumnWidths {
    private static final int LEAST = 8;
    private static final int MOST = 60;
    private static final int PADDING = 2;

    private final TreeMap<Integer, Integer> widths = new TreeMap<>();

    void see(int column, int characters) {
        widths.merge(column, Math.clamp(characters + PADDING, LEAST, MOST), Math::max);
    }

    String xml() {
        if (widths.isEmpty()) {
            return "";
        }
        var xml = new StringBuilder("<cols>");
        widths.forEach(
                (column, width) ->
                        xml.append("<col min=\"%d\" max=\"%<d\" ".formatted(column + 1))
                                .append("width=\"%d\" customWidth=\"1\"/>".formatted(width)));
        return xml.append("</cols>").toString();
    }
}
