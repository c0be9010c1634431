package dev.aftercare.sheet.columns;

import dev.aftercare.problem.Violation;
import dev.aftercare.sheet.CellReference;
import dev.aftercare.sheet.Row;
import dev.aftercare.sheet.Sheet;
import dev.aftercare.sheet.Spreadsheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The columns of a table. In a sheet they stand in any order under a header in row 1.
public record ColumnSet(List<NamedColumn<?>> columns) {
    private static final CellReference FIRST = new CellReference(1, 0);

    public static ColumnSet of(NamedColumn<?>... columns) {
        return new ColumnSet(List.of(columns));
    }

    /// The rows below the header. What is wrong with the header goes to `problems`, as will what is
    /// wrong with the rows once they are read.
    public List<Line> read(Spreadsheet file, Sheet sheet, List<CellProblem> problems) {
        var first = file.firstRows(sheet, 1);
        if (first.isEmpty()) {
            problems.add(new CellProblem(sheet.name(), FIRST, "", Violation.of("", "headerNone")));
            return List.of();
        }
        var lines = new ArrayList<Line>();
        var places = places(sheet, first.getFirst(), problems);
        file.read(
                sheet,
                (row, _) -> {
                    if (row.number() > 1) {
                        lines.add(new Line(sheet.name(), row, places, problems));
                    }
                    return true;
                });
        return lines;
    }

    private Map<NamedColumn<?>, Integer> places(
            Sheet sheet, Row header, List<CellProblem> problems) {
        var places = new HashMap<NamedColumn<?>, Integer>();
        for (int i = 0; i < header.cells().size(); i++) {
            var word = header.cell(i).raw().strip();
            var column = named(word);
            if (column.isPresent() && places.putIfAbsent(column.get(), i) != null) {
                problems.add(problem(sheet, header, i, "headerTwice", word));
            }
            if (column.isEmpty() && !word.isEmpty()) {
                var names = columns.stream().map(NamedColumn::name).toList();
                problems.add(problem(sheet, header, i, "headerUnknown", word, names));
            }
        }
        columns.stream()
                .filter(column -> column.required() && !places.containsKey(column))
                .map(column -> problem(sheet, header, 0, "headerMissing", column.name()))
                .forEach(problems::add);
        return places;
    }

    private Optional<NamedColumn<?>> named(String word) {
        var name = word.toLowerCase(Locale.ROOT);
        return columns.stream().filter(column -> column.name().equals(name)).findFirst();
    }

    private static CellProblem problem(
            Sheet sheet, Row header, int column, String key, Object... args) {
        return new CellProblem(
                sheet.name(),
                header.reference(column),
                header.cell(column).raw(),
                Violation.of("", key, args));
    }
}
