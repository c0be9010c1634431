package dev.aftercare.ui.importing.review;

import dev.aftercare.importing.check.Problem;
import dev.aftercare.importing.check.RowState;
import dev.aftercare.importing.session.ProblemGroup;
import dev.aftercare.importing.session.ReviewRow;
import dev.aftercare.importing.session.RowFilter;
import dev.aftercare.importing.session.RowList;
import dev.aftercare.importing.session.SessionReview;
import dev.aftercare.ui.importing.open.OpenImport;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// The rows of an import as they were judged: which are listed, where one stands among them, and
/// the way from one problem to the next.
public final class ReviewViewModel {
    private static final int NEIGHBOURS = 3;
    static final RowFilter HELD = new RowFilter.HeldWithNeighbours(NEIGHBOURS);
    static final RowFilter ALL = new RowFilter.All();

    private final OpenImport open;
    private final ReviewRows rows = new ReviewRows();
    private final ObjectProperty<RowFilter> filter = new SimpleObjectProperty<>(ALL);
    private final ReadOnlyObjectWrapper<@Nullable Cursor> cursor = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable ProblemGroup> chosen =
            new ReadOnlyObjectWrapper<>();
    private final Fixing fixing;
    private long readings;
    private List<Object> table;

    public ReviewViewModel(OpenImport open) {
        this.open = open;
        this.table = table();
        open.edition().subscribe((_, _) -> changed());
        this.fixing = new Fixing(open, this);
        filter.set(open.session().isChecked() && review().counts().held() > 0 ? HELD : ALL);
        filter.subscribe(this::list);
    }

    /// Reads nothing any more, from any thread.
    public void end() {
        rows.end();
    }

    OpenImport open() {
        return open;
    }

    Fixing fixing() {
        return fixing;
    }

    SessionReview review() {
        return open.session().review();
    }

    ReviewRows rows() {
        return rows;
    }

    /// Which rows are listed.
    ObjectProperty<RowFilter> filter() {
        return filter;
    }

    /// The cell one stands on; null before one has gone anywhere.
    ReadOnlyObjectProperty<@Nullable Cursor> cursor() {
        return cursor.getReadOnlyProperty();
    }

    /// The kind of problem that one goes through; null: all.
    ReadOnlyObjectProperty<@Nullable ProblemGroup> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /// Another list: one that somebody stays in begins at its first problem.
    private void list(RowFilter wanted) {
        readings = open.readings();
        rows.show(open.session().isChecked() ? review().rows(wanted) : null);
    }

    /// Lists other rows, or the same anew: without those that came right since.
    void show(RowFilter wanted) {
        if (wanted.equals(filter.get())) {
            list(wanted);
        } else {
            filter.set(wanted);
        }
    }

    /// Something was decided. Rows that came right stay where they are until another filter is
    /// chosen: who has just mended one wants to see it.
    private void changed() {
        if (!open.session().isChecked()) {
            leaveCell();
            rows.show(null);
            return;
        }
        if (readings != open.readings()) {
            mustBeThere();
            list(filter.get());
        } else {
            rows.renew();
        }
        var before = chosen.get();
        chosen.set(before == null ? null : same(before));
    }

    /// A row of this number may be another one's now, or none.
    private void mustBeThere() {
        var now = table();
        if (!now.equals(table)) {
            table = now;
            leaveCell();
        }
    }

    private void leaveCell() {
        fixing.lookAway();
        cursor.set(null);
    }

    private List<Object> table() {
        var reading = open.session().reading();
        return List.of(reading.sheet(), reading.headerRow());
    }

    private @Nullable ProblemGroup same(ProblemGroup before) {
        return review().groups().stream()
                .filter(group -> isSame(group, before))
                .findFirst()
                .orElse(null);
    }

    static boolean isSame(ProblemGroup one, ProblemGroup other) {
        return one.code() == other.code()
                && one.column() == other.column()
                && one.state() == other.state();
    }

    List<ProblemGroup> groups() {
        return review().groups();
    }

    /// Goes through one kind of problem from its first row on, among its neighbours.
    void choose(@Nullable ProblemGroup group) {
        chosen.set(group);
        if (group != null) {
            show(
                    switch (group.state()) {
                        case HELD -> HELD;
                        case WARNING, SKIPPED -> new RowFilter.InState(group.state());
                        case READY, IMPORTED -> ALL;
                    });
            var first = alike(group);
            if (first.size() > 0) {
                go(new Cursor(first.number(0), group.column()));
            }
        }
    }

    private RowList alike(ProblemGroup group) {
        return review().rows(new RowFilter.Alike(group.code(), group.column()));
    }

    /// Goes to a cell; rows that are not listed are, among all.
    void go(Cursor wanted) {
        if (rows.positionOf(wanted.row()) < 0) {
            list(filter.get());
        }
        if (rows.positionOf(wanted.row()) < 0) {
            filter.set(ALL);
        }
        cursor.set(wanted);
        fixing.look(wanted);
    }

    /// A person moved in the grid.
    void moved(int row, int column) {
        var now = new Cursor(row, column);
        if (!now.equals(cursor.get())) {
            cursor.set(now);
            fixing.look(now);
        }
    }

    void nextProblem() {
        var group = chosen.get();
        int from = cursor.get() == null ? 0 : cursor.get().row();
        if (group == null) {
            review().nextProblem(from).ifPresent(this::goToProblem);
        } else {
            var list = alike(group);
            if (list.size() > 0) {
                int next = Math.floorMod(after(list, from), list.size());
                go(new Cursor(list.number(next), group.column()));
            }
        }
    }

    void previousProblem() {
        var group = chosen.get();
        int from = cursor.get() == null ? Integer.MAX_VALUE : cursor.get().row();
        if (group == null) {
            review().previousProblem(from).ifPresent(this::goToProblem);
        } else {
            var list = alike(group);
            if (list.size() > 0) {
                int at = list.positionOf(from);
                int previous = (at >= 0 ? at : -at - 1) - 1;
                go(new Cursor(list.number(Math.floorMod(previous, list.size())), group.column()));
            }
        }
    }

    private static int after(RowList list, int number) {
        int at = list.positionOf(number);
        return at >= 0 ? at + 1 : -at - 1;
    }

    private void goToProblem(int number) {
        go(new Cursor(number, worst(review().row(number))));
    }

    /// The column of the worst problem of a row; the first where there is none.
    private static int worst(ReviewRow row) {
        int worst = 0;
        for (int i = 0; i < row.cells().size(); i++) {
            var problem = problem(row, i);
            if (problem != null && problem.holds()) {
                return i;
            }
            worst = problem != null && problem(row, worst) == null ? i : worst;
        }
        return worst;
    }

    /// The worst problem of a cell of a row that is not skipped.
    static @Nullable Problem problem(ReviewRow row, int column) {
        if (row.state() == RowState.SKIPPED
                || row.state() == RowState.IMPORTED
                || column >= row.cells().size()) {
            return null;
        }
        var problems = row.cells().get(column).problems();
        return problems.isEmpty() ? null : problems.getFirst();
    }
}
