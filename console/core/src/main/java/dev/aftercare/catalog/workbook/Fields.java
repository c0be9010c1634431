package dev.aftercare.catalog.workbook;

import dev.aftercare.problem.Violation;
import dev.aftercare.sheet.columns.Line;
import dev.aftercare.sheet.columns.NamedColumn;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/// From a draft's fields to the columns they were read from.
record Fields(Map<String, NamedColumn<?>> columns) {

    /// Says what is wrong with a draft, but in no cell that could not even be read.
    void check(Line line, List<Violation> violations) {
        for (var violation : violations) {
            var column = Objects.requireNonNull(columns.get(violation.field()), violation.field());
            if (line.isRight(column)) {
                line.wrong(column, violation);
            }
        }
    }
}
