package dev.aftercare.importing.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.files.Attachments;
import dev.aftercare.importing.FileReview;
import dev.aftercare.importing.ImportChoices;
import dev.aftercare.importing.ImportPlan;
import dev.aftercare.importing.ImportTest;
import dev.aftercare.importing.check.Code;
import dev.aftercare.importing.check.Problem;
import dev.aftercare.importing.check.RowState;
import dev.aftercare.progress.Progress;
import dev.aftercare.sheet.CellReference;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/// Decisions in any order leave the rows as they would be had the whole table, edited so, been
/// checked anew: by the check of the command line, which knows no decisions but accepted problems.
class RandomDecisionsTest extends ImportTest {
    private static final List<String> SERIALS =
            List.of(
                    "A3-26-000001",
                    "A3-26-000002",
                    "A3-26-000003",
                    "a3-26-000003",
                    "A3-26-000004",
                    "\uFF213-26-000004",
                    "\u04103-26-000005",
                    "A3-26-0000O6",
                    "26000007",
                    "6000008",
                    " A3-26-000009 ",
                    "A3-25-000001",
                    "A3-26-000001-TOO-LONG-X",
                    "1.23E+15",
                    "#N/A",
                    "");
    private static final List<String> PRODUCTS =
            List.of("A300", "A300", "9506000134352", "a300", "A999", "");
    private static final List<String> DAYS =
            List.of("2026-03-01", "2025-03-01", "2031-01-01", "03/04/2026", "uke 46", "");
    private static final List<String> COUNTRIES = List.of("DE", "Schweden", "Neverland", "");
    private static final List<String> NOTES = List.of("x", "Total: 12", "");
    private static final List<List<String>> POOLS =
            List.of(SERIALS, PRODUCTS, DAYS, COUNTRIES, NOTES);
    private static final int DECISIONS = 50;

    private ImportSessions sessions;
    private int files;

    @BeforeEach
    void beginSessions() {
        sessions = new ImportSessions(database, new Attachments(database), LATER);
    }

    @Test
    void rowsAreWhatTheyWouldBeHadAllBeenCheckedAnew() {
        importAll(
                csv(
                        "known.csv",
                        "Serial,Product,Country",
                        "A3-26-000002,A300,SE",
                        "A3-26-000009,A300,DE"),
                ImportChoices.NONE);
        for (int seed = 1; seed <= 2; seed++) {
            new Walk(seed).run();
        }
    }

    /// One session and what it should be.
    private final class Walk {
        private final Random random;
        private final String name;
        private final EditedTable table;
        private final boolean updating;
        private final Map<String, Integer> done = new TreeMap<>();
        private ImportSession session;

        Walk(int seed) {
            random = new Random(seed);
            name = "walk-" + seed;
            updating = seed % 2 == 0;
            var rows = new ArrayList<List<String>>();
            for (int i = 0; i < 25; i++) {
                rows.add(new ArrayList<>(POOLS.stream().map(this::any).toList()));
            }
            table = new EditedTable("Serial,Product,Made on,Country,Note", rows);
            var file = csv(name + ".csv", table.lines().toArray(String[]::new));
            session = sessions.begin(KIM, file, Progress.silent());
            if (updating) {
                session.choose(KIM, new FileChoices(null, name, true), Progress.silent());
            }
        }

        void run() {
            mustBeAlike("begun");
            for (int i = 1; i <= DECISIONS; i++) {
                var decision = decide();
                done.merge(decision, 1, Integer::sum);
                mustBeAlike(name + " after decision " + i + ", " + decision);
                assertThat(session.lastDecision().isPresent()).isEqualTo(table.canTakeBack());
            }
            resume();
            mustBeAlike(name + " taken up again");
            session.close();
            if (session.summary().batchId() != null) {
                batches.undo(KIM, session.reading().batch(), Progress.silent());
            }
            assertThat(done).as("what was tried").hasSizeGreaterThan(6);
        }

        private String any(List<String> pool) {
            return pool.get(random.nextInt(pool.size()));
        }

        private int anyRow() {
            return EditedTable.FIRST_ROW
                    + random.nextInt(table.lastRow() - EditedTable.FIRST_ROW + 1);
        }

        private String decide() {
            return switch (random.nextInt(20)) {
                case 0, 1, 2, 3, 4, 5 -> fix();
                case 6, 7 -> skip();
                case 8, 9 -> accept();
                case 10, 11, 12 -> undo();
                case 13 -> skipAlike();
                case 14 -> fixAlike();
                case 15 -> fixSame();
                case 16 -> keepFirst();
                case 17 -> resume();
                case 18 -> commit();
                default -> undoBatch();
            };
        }

        private String fix() {
            int row = anyRow();
            int column = random.nextInt(10) < 6 ? 0 : 1 + random.nextInt(4);
            if (!table.isImported(row)) {
                var text = any(POOLS.get(column));
                session.fix(KIM, row, column, text);
                table.remember().fix(row, column, text);
            }
            return "fix";
        }

        private String skip() {
            int row = anyRow();
            if (!table.isImported(row) && !table.isSkipped(row)) {
                session.skip(KIM, row);
                table.remember().skip(List.of(row));
            }
            return "skip";
        }

        private String accept() {
            var codes =
                    session.review().groups().stream()
                            .filter(ProblemGroup::acceptable)
                            .map(ProblemGroup::code)
                            .toList();
            if (!codes.isEmpty()) {
                var code = codes.get(random.nextInt(codes.size()));
                session.accept(KIM, code);
                table.remember().accept(code);
            }
            return "accept";
        }

        private String undo() {
            var undone = session.undo(KIM);
            assertThat(undone.isPresent()).isEqualTo(table.canTakeBack());
            if (undone.isPresent()) {
                table.takeBack();
            }
            return "undo";
        }

        private ProblemGroup anyGroup() {
            var groups = session.review().groups();
            return groups.get(random.nextInt(groups.size()));
        }

        /// Rows to be decided about that have the problem, as the command line sees it.
        private List<Integer> rows(ProblemGroup group) {
            try (var review = checkedAnew()) {
                var rows = new ArrayList<Integer>();
                problems(review).stream()
                        .filter(problem -> problem.code() == group.code())
                        .filter(problem -> place(problem).column() == group.column())
                        .map(problem -> place(problem).row())
                        .filter(row -> !table.isImported(row))
                        .forEach(rows::add);
                return rows;
            }
        }

        private String skipAlike() {
            if (!session.review().groups().isEmpty()) {
                var group = anyGroup();
                var rows = rows(group);
                assertThat(group.rows()).as("rows of " + group).isEqualTo(rows.size());
                assertThat(session.skipAlike(KIM, group)).isEqualTo(rows.size());
                table.remember().skip(rows);
            }
            return "skip alike";
        }

        private String fixSame() {
            if (!session.review().groups().isEmpty()) {
                var group = anyGroup();
                int column = group.column();
                var rows = rows(group);
                int one = rows.get(random.nextInt(rows.size()));
                var text = any(POOLS.get(column));
                var held = table.cell(one, column);
                rows.removeIf(row -> !table.cell(row, column).equals(held));
                assertThat(session.fixSame(KIM, group, one, text)).isEqualTo(rows.size());
                table.remember();
                rows.forEach(row -> table.fix(row, column, text));
            }
            return "fix same";
        }

        private String fixAlike() {
            var groups =
                    session.review().groups().stream().filter(one -> one.fixable() > 0).toList();
            if (!groups.isEmpty()) {
                var group = groups.get(random.nextInt(groups.size()));
                var rows = rows(group);
                var foreseen = session.review().alike(group);
                int heldBefore = session.review().counts().held();
                int fixed = session.fixAlike(KIM, group, 0);
                assertThat(fixed).isEqualTo(group.fixable()).isEqualTo(foreseen.changed());
                if (group.code() == Code.DATE_AMBIGUOUS) {
                    assertThat(heldBefore - session.review().counts().held())
                            .isLessThanOrEqualTo(fixed);
                }
                table.remember();
                rows.forEach(
                        row ->
                                table.fix(
                                        row,
                                        group.column(),
                                        session.review()
                                                .row(row)
                                                .cells()
                                                .get(group.column())
                                                .text()));
                assertThat(right(rows)).isEqualTo(foreseen.right());
            }
            return "fix alike";
        }

        private long right(List<Integer> rows) {
            return rows.stream()
                    .map(row -> session.review().row(row).state())
                    .filter(state -> state == RowState.READY || state == RowState.WARNING)
                    .count();
        }

        private String keepFirst() {
            var before = leftOut();
            if (session.keepFirst(KIM) > 0) {
                var now = leftOut();
                now.removeAll(before);
                assertThat(now).isNotEmpty();
                table.remember().skip(now);
                assertThat(session.review().groups())
                        .noneMatch(group -> group.code() == Code.SERIAL_DUPLICATE);
            }
            return "keep first";
        }

        private List<Integer> leftOut() {
            var rows = new ArrayList<Integer>();
            for (int row = EditedTable.FIRST_ROW; row <= table.lastRow(); row++) {
                if (session.review().rows(new RowFilter.All()).positionOf(row) >= 0
                        && session.review().row(row).leftOut()) {
                    rows.add(row);
                }
            }
            return rows;
        }

        private String resume() {
            long id = session.id();
            session.close();
            session = sessions.resume(id, Progress.silent());
            return "resume";
        }

        private String commit() {
            var rows = importable();
            if (!rows.isEmpty() && session.review().counts().held() > 0) {
                var plan = session.review().plan();
                var committed = session.commit(KIM, Progress.silent());
                assertThat(
                                new ImportPlan(
                                        (int) committed.created(),
                                        (int) committed.updated(),
                                        (int) committed.unchanged(),
                                        session.review().counts().held()))
                        .isEqualTo(plan);
                table.commit(rows);
            }
            return "commit";
        }

        private List<Integer> importable() {
            var rows = new ArrayList<Integer>();
            for (var state : List.of(RowState.READY, RowState.WARNING)) {
                var list = session.review().rows(new RowFilter.InState(state));
                for (int i = 0; i < list.size(); i++) {
                    rows.add(list.number(i));
                }
            }
            return rows;
        }

        private String undoBatch() {
            if (table.hasImported()) {
                long id = session.id();
                batches.undo(KIM, session.reading().batch(), Progress.silent());
                session.close();
                session = sessions.resume(id, Progress.silent());
                table.undoBatch();
            }
            return "undo batch";
        }

        private FileReview checkedAnew() {
            var choices = new ImportChoices(null, "anew " + ++files, updating, table.accepted());
            return check(
                    csv("anew-" + files + ".csv", table.lines().toArray(String[]::new)), choices);
        }

        private void mustBeAlike(String when) {
            try (var anew = checkedAnew()) {
                var n = new EnumMap<RowState, Integer>(RowState.class);
                var review = session.review();
                var wrong = told(problems(anew));
                for (int row = EditedTable.FIRST_ROW; row <= table.lastRow(); row++) {
                    var expected =
                            table.isImported(row)
                                    ? RowState.IMPORTED
                                    : anew.state(row).orElse(RowState.SKIPPED);
                    n.merge(expected, 1, Integer::sum);
                    if (review.rows(new RowFilter.All()).positionOf(row) >= 0) {
                        var actual = review.row(row);
                        assertThat(actual.state())
                                .as(when + ", row " + row + ": " + table.lines().get(row - 1))
                                .isEqualTo(expected);
                        if (expected != RowState.IMPORTED && !table.isSkipped(row)) {
                            assertThat(told(actual))
                                    .as(when + ", row " + row)
                                    .containsExactlyInAnyOrderElementsOf(
                                            wrong.getOrDefault(row, List.of()));
                        }
                    }
                }
                var counts = review.counts();
                assertThat(counts)
                        .as(when)
                        .isEqualTo(
                                new SessionCounts(
                                        table.lastRow() - 1,
                                        n.getOrDefault(RowState.READY, 0),
                                        n.getOrDefault(RowState.WARNING, 0),
                                        n.getOrDefault(RowState.HELD, 0),
                                        n.getOrDefault(RowState.SKIPPED, 0),
                                        n.getOrDefault(RowState.IMPORTED, 0)));
                assertThat(session.summary().counts()).as(when).isEqualTo(counts);
                if (!table.hasImported()) {
                    assertThat(review.plan()).as(when).isEqualTo(anew.plan());
                }
            }
        }
    }

    private static CellReference place(Problem problem) {
        return CellReference.parse(problem.cell()).orElseThrow();
    }

    private static Map<Integer, List<String>> told(List<Problem> problems) {
        var told = new TreeMap<Integer, List<String>>();
        problems.forEach(
                problem ->
                        told.computeIfAbsent(place(problem).row(), _ -> new ArrayList<>())
                                .add(told(problem)));
        return told;
    }

    private static List<String> told(ReviewRow row) {
        return row.cells().stream()
                .flatMap(cell -> cell.problems().stream())
                .map(RandomDecisionsTest::told)
                .toList();
    }

    private static String told(Problem problem) {
        return problem.cell()
                + " "
                + problem.code()
                + " "
                + problem.state()
                + " "
                + problem.value()
                + " "
                + problem.args();
    }
}
