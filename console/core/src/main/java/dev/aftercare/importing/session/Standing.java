package dev.aftercare.importing.session;

import dev.aftercare.importing.ImportPlan;
import dev.aftercare.importing.check.RowState;
import dev.aftercare.importing.match.Review;
import dev.aftercare.importing.match.UnitMatches;

import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;

/// Where each row stands, and how many stand there: what is asked often is counted as rows move,
/// not when it is asked.
final class Standing {
    private final Review review;
    private final UnitMatches matches;
    private final BitSet leftOut;
    private final int all;
    private final RowState[] states;
    private final Map<RowState, Integer> counted = new EnumMap<>(RowState.class);
    private final BitSet empty = new BitSet();
    private Summary summary = new Summary(SessionCounts.NONE, new ImportPlan(0, 0, 0, 0), 0, 0);

    /// What of it is asked often.
    ///
    /// @param empty rows with nothing in a column of ours, blank ones too
    record Summary(SessionCounts counts, ImportPlan plan, int empty, int leftOut) {}

    /// @param leftOut rows that a person left out, as they are at any time
    /// @param all how many rows the sheet has, blank ones too
    Standing(Review review, UnitMatches matches, BitSet leftOut, int all) {
        this.review = review;
        this.matches = matches;
        this.leftOut = leftOut;
        this.all = all;
        this.states = new RowState[review.rows()];
        Arrays.fill(states, RowState.SKIPPED);
        counted.put(RowState.SKIPPED, states.length);
    }

    /// Counts all rows, which have just been judged.
    void countAll() {
        var rows = new BitSet();
        rows.set(0, states.length);
        count(rows);
    }

    /// Counts rows where they now stand.
    void count(BitSet rows) {
        rows.stream()
                .forEach(
                        row -> {
                            var now = review.state(row);
                            counted.merge(states[row], -1, Integer::sum);
                            counted.merge(now, 1, Integer::sum);
                            states[row] = now;
                            empty.set(row, isEmpty(row));
                        });
        summary = sum();
    }

    private boolean isEmpty(int row) {
        return review.state(row) == RowState.SKIPPED
                && !leftOut.get(row)
                && !review.hasProblems(row);
    }

    private int counted(RowState state) {
        return counted.getOrDefault(state, 0);
    }

    private Summary sum() {
        int blank = all - states.length;
        int importable = counted(RowState.READY) + counted(RowState.WARNING);
        var counts =
                new SessionCounts(
                        all,
                        counted(RowState.READY),
                        counted(RowState.WARNING),
                        counted(RowState.HELD),
                        counted(RowState.SKIPPED) + blank,
                        counted(RowState.IMPORTED));
        var plan =
                new ImportPlan(
                        importable - matches.matched(),
                        matches.changing(),
                        matches.matched() - matches.changing(),
                        counts.held());
        return new Summary(counts, plan, blank + empty.cardinality(), leftOut.cardinality());
    }

    Summary summary() {
        return summary;
    }

    /// The rows that stand there.
    BitSet in(RowState state) {
        var rows = new BitSet();
        for (int row = 0; row < states.length; row++) {
            if (states[row] == state) {
                rows.set(row);
            }
        }
        return rows;
    }
}
