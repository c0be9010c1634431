package dev.aftercare.sampledata.ooxml;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// One sheet while it is being written.
public final class Sheet {
    private final String name;
    private final boolean hidden;
    private final List<Row> rows = new ArrayList<>();
    private final List<String> merged = new ArrayList<>();
    private int hiddenColumn = -1;

    public Sheet(String name) {
        this(name, false);
    }

    public Sheet(String name, boolean hidden) {
        this.name = name;
        this.hidden = hidden;
    }

    public String name() {
        return name;
    }

    boolean hidden() {
        return hidden;
    }

    public void add(Row row) {
        rows.add(row);
    }

    /// Adds texts and numbers from the first column on; an empty text leaves its cell out.
    public void add(int number, Object... values) {
        var cells = new TreeMap<Integer, Cell>();
        for (int i = 0; i < values.length; i++) {
            put(cells, i, values[i]);
        }
        add(new Row(number, cells, false, true));
    }

    private static void put(SortedMap<Integer, Cell> cells, int column, Object value) {
        switch (value) {
            case Cell cell -> cells.put(column, cell);
            case Integer number -> cells.put(column, Cell.number(number));
            case String text when text.isEmpty() -> {}
            case String text -> cells.put(column, new Cell.Text(text));
            default -> throw new IllegalArgumentException(value.toString());
        }
    }

    /// Joins cells, "A1:H1".
    public void merge(String area) {
        merged.add(area);
    }

    public void hideColumn(int column) {
        hiddenColumn = column;
    }

    public static String address(int column, int row) {
        return (char) ('A' + column) + Integer.toString(row);
    }

    String part(String namespace, SharedStrings strings) {
        var xml = new StringBuilder(Xml.HEAD).append("<worksheet xmlns=\"").append(namespace);
        xml.append("\">");
        if (hiddenColumn >= 0) {
            var column = hiddenColumn + 1;
            xml.append("<cols><col min=\"").append(column).append("\" max=\"").append(column);
            xml.append("\" width=\"9\" hidden=\"1\" customWidth=\"1\"/></cols>");
        }
        xml.append("<sheetData>");
        var writer = new CellWriter(xml, strings);
        rows.forEach(writer::row);
        xml.append("</sheetData>");
        if (!merged.isEmpty()) {
            xml.append("<mergeCells count=\"").append(merged.size()).append("\">");
            merged.forEach(area -> xml.append("<mergeCell ref=\"").append(area).append("\"/>"));
            xml.append("</mergeCells>");
        }
        return xml.append("</worksheet>").toString();
    }

    /// A header row in bold.
    public static Object[] header(String... words) {
        return Arrays.stream(words).toArray();
    }
}
