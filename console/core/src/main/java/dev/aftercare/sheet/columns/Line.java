package dev.aftercare.sheet.columns;

import dev.aftercare.problem.Violation;
import dev.aftercare.sheet.Cell;
import dev.aftercare.sheet.CellReference;
import dev.aftercare.sheet.Row;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A row of a table, and where it says what is wrong with it.
public final class Line {
    private final String sheet;
    private final Row row;
    private final Map<NamedColumn<?>, Integer> places;
    private final List<CellProblem> problems;
    private final Set<NamedColumn<?>> wrong = new HashSet<>();

    Line(String sheet, Row row, Map<NamedColumn<?>, Integer> places, List<CellProblem> problems) {
        this.sheet = sheet;
        this.row = row;
        this.places = places;
        this.problems = problems;
    }

    /// Whether the sheet has this column.
    public boolean has(NamedColumn<?> column) {
        return places.containsKey(column);
    }

    /// The value in this column; empty where there is none. One that cannot be read, or is missing
    /// though required, is a problem and empty: ask once.
    public <T> Optional<T> get(NamedColumn<T> column) {
        if (!has(column)) {
            return Optional.empty();
        }
        try {
            var cell = plain(cell(column));
            if (!cell.raw().isBlank()) {
                return Optional.of(column.reads().value(cell));
            }
            if (column.required()) {
                wrong(column, "required");
            }
        } catch (Unreadable no) {
            wrong(column, new Violation(column.name(), no.key(), no.args()));
        }
        return Optional.empty();
    }

    /// Says what is wrong in this column.
    public void wrong(NamedColumn<?> column, String key, Object... args) {
        wrong(column, Violation.of(column.name(), key, args));
    }

    public void wrong(NamedColumn<?> column, Violation violation) {
        wrong.add(column);
        problems.add(
                new CellProblem(
                        sheet, place(column), has(column) ? cell(column).raw() : "", violation));
    }

    /// Whether nothing was wrong with it so far.
    public boolean isRight() {
        return wrong.isEmpty();
    }

    /// Whether nothing was wrong in this column so far.
    public boolean isRight(NamedColumn<?> column) {
        return !wrong.contains(column);
    }

    /// The cell; the row's first where the sheet has no such column.
    public CellReference place(NamedColumn<?> column) {
        return row.reference(places.getOrDefault(column, 0));
    }

    private Cell cell(NamedColumn<?> column) {
        return row.cell(places.getOrDefault(column, 0));
    }

    private static Cell plain(Cell cell) throws Unreadable {
        var value = cell instanceof Cell.Formula formula ? formula.cached() : cell;
        if (value instanceof Cell.ErrorValue || (value.isBlank() && !cell.isBlank())) {
            throw new Unreadable("formula", cell.raw());
        }
        return value;
    }
}
