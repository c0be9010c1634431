package dev.aftercare.importing.match;

import dev.aftercare.importing.check.Code;
import dev.aftercare.importing.check.Problem;
import dev.aftercare.importing.check.RowState;
import dev.aftercare.sheet.CellReference;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which rows have which kinds of problems by themselves: a bit for each row and kind.
public final class Kinds {
    private final Map<Kind, BitSet> rows = new HashMap<>();

    /// Problems alike.
    ///
    /// @param column from 0
    public record Kind(Code code, int column, RowState state) {

        /// Of a problem and of all like it.
        public static Kind of(Problem problem) {
            int column =
                    CellReference.parse(problem.cell())
                            .orElseThrow(() -> new IllegalArgumentException(problem.cell()))
                            .column();
            return new Kind(problem.code(), column, problem.state());
        }
    }

    void add(int row, List<Problem> problems) {
        for (var problem : problems) {
            rows.computeIfAbsent(Kind.of(problem), _ -> new BitSet()).set(row);
        }
    }

    void replace(int row, List<Problem> problems) {
        rows.values().forEach(bits -> bits.clear(row));
        add(row, problems);
    }

    boolean has(int row) {
        return rows.values().stream().anyMatch(bits -> bits.get(row));
    }

    /// The rows of each kind; not to be changed.
    Map<Kind, BitSet> rows() {
        return rows;
    }
}
