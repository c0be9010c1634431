package dev.aftercare.sampledata.damaged;

import dev.aftercare.sampledata.factory.Made;
import dev.aftercare.sampledata.ooxml.Cell;
import dev.aftercare.sampledata.ooxml.Row;
import dev.aftercare.sampledata.ooxml.Sheet;

import org.jspecify.annotations.Nullable;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// A row of the damaged file with what is wrong with it.
final class Line {
    private final int row;
    private final boolean addressed;
    private final Map<Column, Cell> cells = new EnumMap<>(Column.class);
    private final Map<Column, Set<Code>> problems = new EnumMap<>(Column.class);
    private @Nullable Made unit;
    private boolean hidden;

    Line(int row, boolean addressed) {
        this.row = row;
        this.addressed = addressed;
    }

    int row() {
        return row;
    }

    boolean addressed() {
        return addressed;
    }

    boolean isBlank() {
        return cells.isEmpty();
    }

    boolean standsForUnit() {
        return unit != null;
    }

    boolean isDamaged() {
        return !problems.isEmpty() || unit == null;
    }

    Made unit() {
        if (unit == null) {
            throw new IllegalStateException("row " + row + " stands for no unit");
        }
        return unit;
    }

    /// The unit to import from this row, if none of its problems holds it.
    Optional<Made> ready() {
        var held = problems.values().stream().anyMatch(Line::holds);
        return held ? Optional.empty() : Optional.ofNullable(unit);
    }

    private static boolean holds(Set<Code> codes) {
        return codes.stream().anyMatch(code -> !code.isWarning());
    }

    void standFor(Made unit, Map<Column, Cell> cells) {
        this.unit = unit;
        this.cells.clear();
        this.cells.putAll(cells);
    }

    void hide() {
        hidden = true;
        wrong(Column.SERIAL, Code.ROW_HIDDEN);
    }

    void put(Column column, Cell cell) {
        cells.put(column, cell);
    }

    void put(Column column, String text) {
        put(column, new Cell.Text(text));
    }

    void remove(Column column) {
        cells.remove(column);
    }

    void wrong(Column column, Code code) {
        problems.computeIfAbsent(column, _ -> new TreeSet<>()).add(code);
    }

    String address(Column column) {
        return Sheet.address(column.index(), row);
    }

    /// Lines `sheet,cell,code,true_serial`.
    List<String> problems(String sheet) {
        var serial = unit == null ? "" : unit.serial();
        return problems.entrySet().stream()
                .flatMap(
                        entry ->
                                entry.getValue().stream()
                                        .map(
                                                code ->
                                                        String.join(
                                                                ",",
                                                                sheet,
                                                                address(entry.getKey()),
                                                                code.toString(),
                                                                serial)))
                .toList();
    }

    Row row(Cell filler) {
        var all = new TreeMap<Integer, Cell>();
        cells.forEach((column, cell) -> all.put(column.index(), cell));
        if (!addressed && !all.isEmpty()) {
            for (int i = 0; i < all.lastKey(); i++) {
                all.putIfAbsent(i, filler);
            }
        }
        return new Row(row, all, hidden, addressed);
    }
}
