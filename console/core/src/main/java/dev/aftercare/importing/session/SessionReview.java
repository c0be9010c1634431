package dev.aftercare.importing.session;

import dev.aftercare.database.Database;
import dev.aftercare.importing.ImportPlan;
import dev.aftercare.importing.ProblemCopy;
import dev.aftercare.importing.check.CellText;
import dev.aftercare.importing.check.Problem;
import dev.aftercare.importing.check.RowState;
import dev.aftercare.importing.match.Kinds.Kind;
import dev.aftercare.importing.session.ReviewRow.ReviewCell;
import dev.aftercare.sheet.Cell;
import dev.aftercare.sheet.file.OutputFormat;

import org.hibernate.StatelessSession;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The rows of a session as they are now. Rows are named by their number in the sheet. May be asked
/// by any thread; nothing but [#proposal], [#alike] and [#copyProblems] waits for anything.
public final class SessionReview {
    private final Database database;
    private final Current current;
    private final KeptFile file;
    private final long id;

    SessionReview(Database database, Current current, KeptFile file, long id) {
        this.database = database;
        this.current = current;
        this.file = file;
        this.id = id;
    }

    public SessionCounts counts() {
        return current.judged(now -> now.summary().counts());
    }

    /// What a commit would do now; rows that are held are left out.
    public ImportPlan plan() {
        return current.judged(now -> now.summary().plan());
    }

    /// Blank rows, and rows with nothing in a column of ours.
    public int emptyRows() {
        return current.judged(now -> now.summary().empty());
    }

    /// Rows that a person skipped.
    public int leftOut() {
        return current.judged(now -> now.summary().leftOut());
    }

    /// Held first, then warnings, then skipped; the largest first.
    public List<ProblemGroup> groups() {
        return current.judged(
                now ->
                        now.review().kinds().entrySet().stream()
                                .map(entry -> group(now, entry))
                                .flatMap(Optional::stream)
                                .sorted(
                                        Comparator.comparingInt(
                                                        (ProblemGroup group) ->
                                                                order(group.state()))
                                                .thenComparingInt(group -> -group.rows())
                                                .thenComparing(ProblemGroup::code)
                                                .thenComparingInt(ProblemGroup::column))
                                .toList());
    }

    private static int order(RowState state) {
        return switch (state) {
            case HELD -> 0;
            case WARNING -> 1;
            default -> 2;
        };
    }

    private static Optional<ProblemGroup> group(Judged now, Map.Entry<Kind, BitSet> entry) {
        var rows = now.open(entry.getValue());
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        var kind = entry.getKey();
        var example = example(now, kind, rows.nextSetBit(0));
        int n = rows.cardinality();
        rows.and(now.proposed());
        boolean held = kind.state() == RowState.HELD;
        return Optional.of(
                new ProblemGroup(
                        kind.code(),
                        kind.state(),
                        kind.column(),
                        n,
                        example,
                        held && Proposals.mayHelp(kind.code()) ? rows.cardinality() : 0,
                        held && kind.code().isAcceptable()));
    }

    private static Problem example(Judged now, Kind kind, int row) {
        return now.review().problems(row).stream()
                .filter(problem -> Kind.of(problem).equals(kind))
                .findFirst()
                .orElseThrow();
    }

    public RowList rows(RowFilter filter) {
        return current.judged(now -> new RowList(numbers(now, filter), this::row));
    }

    private static int[] numbers(Judged now, RowFilter filter) {
        return places(now, filter).stream().map(now.rows()::number).toArray();
    }

    private static BitSet places(Judged now, RowFilter filter) {
        return switch (filter) {
            case RowFilter.All _ -> {
                var all = new BitSet();
                all.set(0, now.rows().count());
                yield all;
            }
            case RowFilter.InState(var state) -> now.inState(state);
            case RowFilter.HeldWithNeighbours(var around) -> {
                var wide = new BitSet();
                now.inState(RowState.HELD).stream()
                        .forEach(
                                row ->
                                        wide.set(
                                                Math.max(0, row - around),
                                                Math.min(now.rows().count(), row + around + 1)));
                yield wide;
            }
            case RowFilter.Alike(var code, var column) -> {
                var alike = new BitSet();
                now.review()
                        .kinds()
                        .forEach(
                                (kind, rows) -> {
                                    if (kind.code() == code && kind.column() == column) {
                                        alike.or(now.open(rows));
                                    }
                                });
                yield alike;
            }
        };
    }

    /// One row.
    ///
    /// @throws IllegalArgumentException if there is none of this number, or it is blank
    public ReviewRow row(int number) {
        return current.judged(now -> row(now, number));
    }

    private static ReviewRow row(Judged now, int number) {
        int row = now.rows().place(number);
        var cells = now.rows().row(row);
        var problems =
                now.review().problems(row).stream()
                        .sorted(Comparator.comparingInt(problem -> order(problem.state())))
                        .collect(Collectors.groupingBy(problem -> Kind.of(problem).column()));
        var shown = new ArrayList<ReviewCell>();
        for (int i = 0; i < now.sheet().width(); i++) {
            shown.add(
                    new ReviewCell(
                            shown(cells.cell(i)),
                            now.rows().isFixed(row, i),
                            problems.getOrDefault(i, List.of())));
        }
        return new ReviewRow(
                number, now.review().state(row), now.decided().fates().leftOut().get(row), shown);
    }

    /// A text with all its blanks: they may be what is wrong with it.
    private static String shown(Cell cell) {
        return cell instanceof Cell.Text(var text) ? text : CellText.of(cell);
    }

    /// The next held row below, from the top again after the last; warnings where nothing is held.
    /// Empty if there is no problem.
    public OptionalInt nextProblem(int number) {
        return current.judged(
                now -> {
                    var rows = troubled(now);
                    int next = rows.nextSetBit(after(now, number));
                    return number(now, next >= 0 ? next : rows.nextSetBit(0));
                });
    }

    /// As [#nextProblem], upwards.
    public OptionalInt previousProblem(int number) {
        return current.judged(
                now -> {
                    var rows = troubled(now);
                    int at = now.rows().indexOf(number);
                    int before = (at >= 0 ? at : -at - 1) - 1;
                    int previous = before < 0 ? -1 : rows.previousSetBit(before);
                    return number(now, previous >= 0 ? previous : rows.length() - 1);
                });
    }

    private static int after(Judged now, int number) {
        int at = now.rows().indexOf(number);
        return at >= 0 ? at + 1 : -at - 1;
    }

    private static OptionalInt number(Judged now, int row) {
        return row < 0 ? OptionalInt.empty() : OptionalInt.of(now.rows().number(row));
    }

    private static BitSet troubled(Judged now) {
        var held = now.inState(RowState.HELD);
        return held.isEmpty() ? now.inState(RowState.WARNING) : held;
    }

    /// What can be done about a cell, with what is proposed checked against file and database.
    /// Empty if nothing holds its row there. Waits for the database.
    public Optional<Proposal> proposal(int number, int column) {
        return current.judged(now -> proposal(now, number, column)).map(database::read);
    }

    private static Optional<Function<StatelessSession, Proposal>> proposal(
            Judged now, int number, int column) {
        int row = now.rows().place(number);
        return now.review().state(row) == RowState.HELD
                ? now.proposals().of(now, row, column)
                : Optional.empty();
    }

    /// What [ImportSession#fixAlike] with the likeliest of the proposals would do. Waits for the
    /// database.
    public AlikeFix alike(ProblemGroup group) {
        return alike(group, 0);
    }

    /// What [ImportSession#fixAlike] would do. Waits for the database.
    public AlikeFix alike(ProblemGroup group, int choice) {
        return database.read(
                current.judged(now -> now.proposals().alike(now, kind(group), choice)));
    }

    static Kind kind(ProblemGroup group) {
        return new Kind(group.code(), group.column(), group.state());
    }

    /// Writes the rows that are held under their header, as they now are, each with its state, what
    /// is wrong and the session: corrected, that file can be imported. Reads the file again.
    ///
    /// @param words what is wrong, for people
    public void copyProblems(
            OutputStream out, OutputFormat format, Function<Problem, String> words) {
        var open = current.get();
        var copy =
                new ProblemCopy(
                        open.mustBeJudged().table(),
                        Long.toString(id),
                        row -> current.judged(now -> now.rows().edited(row)),
                        number -> current.judged(now -> held(now, number, words)));
        synchronized (file) {
            copy.write(file.spreadsheet(), format, out);
        }
    }

    private static Optional<String> held(Judged now, int number, Function<Problem, String> words) {
        int row = now.rows().indexOf(number);
        if (row < 0 || now.review().state(row) != RowState.HELD) {
            return Optional.empty();
        }
        return Optional.of(
                now.review().problems(row).stream()
                        .map(problem -> problem.cell() + ": " + words.apply(problem))
                        .collect(Collectors.joining("\n")));
    }
}
