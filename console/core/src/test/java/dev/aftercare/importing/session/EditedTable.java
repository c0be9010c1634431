package dev.aftercare.importing.session;

import dev.aftercare.importing.check.Code;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// What a session should be: a table of texts that is edited as one would on paper.
final class EditedTable {
    static final int FIRST_ROW = 2; // below the header

    private final String header;
    private State now;
    private final Deque<State> before = new ArrayDeque<>();

    /// @param isCommit whether it is what was before rows were committed
    private record State(
            List<List<String>> cells,
            Set<Integer> skipped,
            Set<Code> accepted,
            Set<Integer> imported,
            boolean isCommit) {

        State copy(boolean beforeCommit) {
            var copied = new ArrayList<List<String>>();
            cells.forEach(row -> copied.add(new ArrayList<>(row)));
            return new State(
                    copied,
                    new TreeSet<>(skipped),
                    accepted.isEmpty() ? EnumSet.noneOf(Code.class) : EnumSet.copyOf(accepted),
                    new TreeSet<>(imported),
                    beforeCommit);
        }
    }

    EditedTable(String header, List<List<String>> cells) {
        this.header = header;
        this.now =
                new State(
                        cells,
                        new TreeSet<>(),
                        EnumSet.noneOf(Code.class),
                        new TreeSet<>(),
                        false);
    }

    int lastRow() {
        return FIRST_ROW + now.cells.size() - 1;
    }

    String cell(int row, int column) {
        return now.cells.get(row - FIRST_ROW).get(column);
    }

    Set<Code> accepted() {
        return now.accepted;
    }

    boolean isSkipped(int row) {
        return now.skipped.contains(row);
    }

    boolean isImported(int row) {
        return now.imported.contains(row);
    }

    boolean hasImported() {
        return !now.imported.isEmpty();
    }

    /// What follows is one decision.
    EditedTable remember() {
        before.push(now.copy(false));
        return this;
    }

    void fix(int row, int column, String text) {
        now.cells.get(row - FIRST_ROW).set(column, text);
    }

    void skip(Collection<Integer> rows) {
        now.skipped.addAll(rows);
    }

    void accept(Code code) {
        now.accepted.add(code);
    }

    void commit(Collection<Integer> rows) {
        before.push(now.copy(true));
        now.imported.addAll(rows);
    }

    boolean canTakeBack() {
        return !before.isEmpty() && !before.peek().isCommit;
    }

    void takeBack() {
        var imported = now.imported;
        now = before.pop();
        now.imported.addAll(imported);
    }

    /// All that was imported is no more, and can be taken back behind it.
    void undoBatch() {
        now.imported.clear();
        before.forEach(state -> state.imported.clear());
        before.removeIf(State::isCommit);
    }

    /// As somebody would write it down now: rows that are skipped are blank.
    List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add(header);
        for (int row = FIRST_ROW; row <= lastRow(); row++) {
            var cells = now.cells.get(row - FIRST_ROW);
            lines.add(
                    isSkipped(row)
                            ? ",".repeat(cells.size() - 1)
                            : String.join(",", cells));
        }
        return lines;
    }
}
