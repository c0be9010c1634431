package dev.aftercare.importing.check;

import dev.aftercare.sheet.Row;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// Collects what is wrong with one row.
public final class Findings {
    private final String sheet;
    private final Row row;
    private final Set<Code> accepted;
    private @Nullable List<Problem> problems;
    private RowState state = RowState.READY;

    public Findings(String sheet, Row row, Set<Code> accepted) {
        this.sheet = sheet;
        this.row = row;
        this.accepted = accepted;
    }

    /// Notes a problem in a column; whether it holds the row.
    ///
    /// @param args for the sentences about it, after the cell's value
    public boolean add(Code code, int column, String... args) {
        boolean taken = code.isAcceptable() && accepted.contains(code);
        var severity = taken ? RowState.WARNING : code.state();
        if (problems == null) {
            problems = new ArrayList<>();
        }
        problems.add(
                new Problem(
                        sheet,
                        row.reference(column).toString(),
                        row.cell(column).raw(),
                        code,
                        severity,
                        Arrays.asList(args)));
        if (severity.compareTo(state) > 0) {
            state = severity;
        }
        return severity == RowState.HELD;
    }

    public boolean isHeld() {
        return state == RowState.HELD;
    }

    public <T> Checked<T> with(@Nullable T value) {
        return new Checked<>(state, value, problems == null ? List.of() : ordered(problems));
    }

    public <T> Checked<T> skipped() {
        return new Checked<>(
                RowState.SKIPPED, null, problems == null ? List.of() : List.copyOf(problems));
    }

    /// As the columns stand.
    private static List<Problem> ordered(List<Problem> problems) {
        return problems.stream()
                .sorted(
                        Comparator.comparingInt((Problem problem) -> problem.cell().length())
                                .thenComparing(Problem::cell)
                                .thenComparing(Problem::code))
                .toList();
    }
}
