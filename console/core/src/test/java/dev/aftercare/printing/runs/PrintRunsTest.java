package dev.aftercare.printing.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.database.Database;
import dev.aftercare.database.ServiceTest;
import dev.aftercare.database.sql.Sql;
import dev.aftercare.database.sql.SqlRow;
import dev.aftercare.files.NewFile;
import dev.aftercare.gs1.DigitalLink;
import dev.aftercare.history.Deed;
import dev.aftercare.labels.Stocks;
import dev.aftercare.printing.LabelKeys;
import dev.aftercare.printing.orders.LabelChoice;
import dev.aftercare.printing.orders.Output;
import dev.aftercare.printing.orders.PrintOrder;
import dev.aftercare.printing.orders.Reprint;
import dev.aftercare.printing.orders.UnitsToPrint;
import dev.aftercare.problem.Invalid;
import dev.aftercare.problem.Refusal;
import dev.aftercare.problem.Refused;
import dev.aftercare.problem.Violation;
import dev.aftercare.progress.Cancelled;
import dev.aftercare.progress.Progress;
import dev.aftercare.units.SomeUnits;
import dev.aftercare.units.bulk.NewUnit;
import dev.aftercare.units.bulk.UnitCheck;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.IntStream;

class PrintRunsTest extends ServiceTest {
    private static final String GTIN = "09506000134352";
    private static final UnitsToPrint BATCH = new UnitsToPrint.Batch("june");
    private static final LabelChoice L7160 = new LabelChoice("L7160", null, 1, 300);

    private SomeUnits some;
    private long product;
    private PrintRuns runs;
    private Path out;

    @BeforeEach
    void units() {
        some = new SomeUnits(database);
        product = some.product(GTIN, "A300");
        some.batch("june", serials(1, 30));
        runs = runs(database);
        out = folder.resolve("labels.pdf");
    }

    private List<NewUnit> serials(int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(n -> SomeUnits.unit(product, "A3-" + n))
                .toList();
    }

    private static PrintRuns runs(Database database) {
        return new PrintRuns(database, new LabelKeys(database), "line-1");
    }

    @Test
    void aBatchIsPrintedInTheOrderOfItsSerials() throws IOException {
        var printed = print(BATCH, null);
        assertThat(printed).isEqualTo(new Printed(1, 30, 0, 0, 2, "L7160", 1, "L7160"));
        assertThat(Files.readString(out, StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
        assertThat(folder.toFile().list()).containsOnlyOnce("labels.pdf").noneMatch(this::isPart);
        assertThat(items())
                .startsWith("1 A3-1 issue 1", "2 A3-2 issue 1")
                .endsWith("30 A3-30 issue 1");
        assertThat(states()).containsOnly("LABELLED");
        assertThat(
                        list(
                                "select labelled_on from unit_life",
                                row -> String.valueOf(row.dayOrNull("labelled_on"))))
                .containsOnly("2026-03-01");
        assertThat(some.cells("labelled")).containsExactly("24313/24314=30");
        assertThat(verbs()).endsWith("label.reserve", "label.print");
        assertThat(wrongUnits()).isEmpty();
    }

    private boolean isPart(String name) {
        return name.endsWith(".part");
    }

    @Test
    void everyPayloadNamesItsUnitAndProvesItself() {
        print(BATCH, null);
        var keys = new LabelKeys(asScanServer());
        var payloads = list("select payload from print_item", row -> row.text("payload"));
        assertThat(payloads)
                .hasSize(30)
                .allSatisfy(
                        payload -> {
                            var link = DigitalLink.parse(payload);
                            assertThat(link.stem()).isEqualTo("https://id.nordvik.example");
                            assertThat(link.gtin().orElseThrow().digits()).isEqualTo(GTIN);
                            var serial = link.serial().orElseThrow().text();
                            var token = link.extension("t").orElseThrow();
                            assertThat(keys.proves(token, GTIN, serial)).isTrue();
                        });
        assertThat(
                        payloads.stream()
                                .map(DigitalLink::parse)
                                .map(l -> l.serial().orElseThrow().text()))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 30).mapToObj(n -> "A3-" + n).toList());
    }

    @Test
    void whatElseALabelSaysIsKeptWithIt() {
        print(range("A3-4", "A3-4"), null);
        var check = new LabelKeys(database).checkCode(GTIN, "A3-4");
        assertThat(list("select printed from print_item", row -> row.text("printed")))
                .containsExactly(
                        "{\"check\":\""
                                + check
                                + "\",\"texts\":{\"product.model\":\"A300\",\"product.name\":\"A300\"},"
                                + "\"days\":{}}");
    }

    @Test
    void aRangeGoesFromSerialToSerialAsPeopleCount() {
        assertThat(print(range("A3-9", "a3-11"), null).labels()).isEqualTo(3);
        assertThat(items()).containsExactly("1 A3-9 issue 1", "2 A3-10 issue 1", "3 A3-11 issue 1");
    }

    @Test
    void aRangeThatRunsBackwardsIsSaidSo() {
        assertThatThrownBy(() -> print(range("A3-10", "A3-9"), null))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        no ->
                                assertThat(no.violations())
                                        .containsExactly(
                                                Violation.of("to", "rangeBackwards", "A3-10")));
    }

    @Test
    void withoutAReasonNothingIsPrintedIfAnyHasALabel() {
        print(range("A3-2", "A3-3"), null);
        var other = folder.resolve("other.pdf");
        assertRefused(
                () -> runs.print(KIM, order(BATCH, null, other, false), Progress.silent()),
                new Refusal.AlreadyPrinted(2));
        assertThat(other).doesNotExist();
        assertThat(items()).hasSize(2);
        assertThat(runs.newest(9)).hasSize(1);
    }

    @Test
    void aReprintSaysWhyAndIsTheNextIssue() throws IOException {
        print(range("A3-2", "A3-3"), null);
        Files.delete(out);
        var why = new Reprint(Reprint.Reason.OTHER, "smeared");
        assertThat(print(range("A3-1", "A3-3"), why))
                .isEqualTo(new Printed(2, 3, 2, 0, 1, "L7160", 1, "L7160"));
        assertThat(items())
                .containsExactly(
                        "1 A3-2 issue 1",
                        "2 A3-3 issue 1",
                        "1 A3-1 issue 1",
                        "2 A3-2 issue 2 OTHER smeared",
                        "3 A3-3 issue 2 OTHER smeared");
        assertThat(some.cells("labelled")).containsExactly("24313/24314=3");
    }

    @Test
    void aTestMarksNothingAndTheFirstRealLabelNeedsNoReason() throws IOException {
        print(range("A3-1", "A3-2"), Reprint.because(Reprint.Reason.TEST));
        Files.delete(out);
        assertThat(states()).containsOnly("MADE");
        assertThat(printedDomain()).isNull();
        assertThat(some.cells("labelled")).isEmpty();
        print(range("A3-1", "A3-1"), null);
        assertThat(items())
                .containsExactly("1 A3-1 issue 1 TEST", "2 A3-2 issue 1 TEST", "1 A3-1 issue 2");
        assertThat(printedDomain()).isEqualTo("id.nordvik.example");
    }

    @Test
    void theDomainIsFixedByTheFirstLabel() throws IOException {
        print(range("A3-1", "A3-1"), null);
        Files.delete(out);
        plant("update brand set domain = 'other.example'");
        print(range("A3-2", "A3-2"), null);
        assertThat(list("select payload from print_item", row -> row.text("payload")))
                .allMatch(payload -> payload.startsWith("https://id.nordvik.example/01/"));
    }

    @Test
    void printingBeginsAtTheCellThatIsStillThere() {
        assertThat(runs.print(KIM, order(BATCH, 13), Progress.silent()).pages()).isEqualTo(2);
        assertThat(runs.newest(1)).extracting(RunRow::startCell).containsExactly(13);
    }

    @Test
    void aCellThatThePageDoesNotHaveIsRefusedBeforeAnythingIsReserved() {
        assertRefused(
                () -> runs.print(KIM, order(BATCH, 22), Progress.silent()),
                new Refusal.LabelsFaulty(
                        new Refusal.LabelFault("NoSuchCell", List.of(22, Stocks.L7160.cells()))));
        assertThat(runs.newest(1)).isEmpty();
    }

    @Test
    void unitsThatMustNotLeaveAreLeftOut() {
        plant("update unit set retired_on = made_on where serial = 'A3-1'");
        plant("update unit set mark = 'SCRAPPED' where serial = 'A3-2'");
        plant("update unit set blocked_at = current_timestamp where serial = 'A3-3'");
        plant(
                "update unit set replaced_by = (select min(id) from unit where serial = 'A3-9')"
                        + " where serial = 'A3-4'");
        assertThat(print(range("A3-1", "A3-6"), null))
                .isEqualTo(new Printed(1, 2, 0, 4, 1, "L7160", 1, "L7160"));
        assertRefused(
                () ->
                        runs.print(
                                KIM,
                                order(range("A3-1", "A3-4"), null, folder.resolve("b"), false),
                                Progress.silent()),
                new Refusal.NothingToPrint(4));
    }

    @Test
    void aFileThatIsThereStaysUnlessSaidOtherwise() throws IOException {
        Files.writeString(out, "mine");
        assertRefused(() -> print(BATCH, null), new Refusal.FileExists(out));
        assertThat(out).hasContent("mine");
        assertThat(items()).isEmpty();
        runs.print(KIM, order(BATCH, null, out, true), Progress.silent());
        assertThat(Files.readString(out, StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
    }

    @Test
    void aFileThatCameMeanwhileStaysAndTheUnitsAreFree() {
        Progress whileDrawing =
                (step, _, _) -> {
                    if (step.equals("labels.print")) {
                        write(out, "somebody else's");
                    }
                };
        assertRefused(
                () -> runs.print(KIM, order(BATCH, null, out, false), whileDrawing),
                new Refusal.FileExists(out));
        assertThat(out).hasContent("somebody else's");
        assertReleased();
    }

    @Test
    void aLabelThatCannotBeDrawnIsNamedAndReleasesAll() {
        plant("update product set name = '\u4e2d'");
        assertRefused(
                () -> print(BATCH, null),
                new Refusal.LabelFaulty(
                        "A3-1",
                        new Refusal.LabelFault(
                                "CharacterNotInFont", List.of(2, "\u4e2d", "U+4E2D"))));
        assertReleased();
    }

    @Test
    void whoStopsARunGetsNoFileAndFreesItsUnits() {
        Progress stop =
                (step, _, _) -> {
                    if (step.equals("labels.print")) {
                        throw new Cancelled();
                    }
                };
        assertThatThrownBy(() -> runs.print(KIM, order(BATCH, null, out, false), stop))
                .isInstanceOf(Cancelled.class);
        assertReleased();
        assertThat(print(BATCH, null).run()).isEqualTo(2);
    }

    private void assertReleased() {
        assertThat(items()).isEmpty();
        assertThat(states()).containsOnly("MADE");
        assertThat(printedDomain()).isNull();
        assertThat(runs.newest(1)).extracting(RunRow::state).containsExactly(RunRow.State.RELEASED);
        assertThat(verbs()).contains("label.reserve").endsWith("label.release");
        assertThat(folder.toFile().list()).noneMatch(this::isPart);
    }

    @Test
    void aRunWhoseProcessWasKilledReleasesItsUnitsWhenTheNextBegins() {
        reserveAndDie();
        assertThat(items()).hasSize(30);
        assertThat(runs.releaseAbandoned(KIM)).containsExactly(1L);
        assertReleased();
        assertThat(print(BATCH, null).run()).isEqualTo(2);
        assertThat(runs.releaseAbandoned(KIM)).isEmpty();
        assertThat(items()).hasSize(30);
    }

    /// What a process leaves that is killed while it draws.
    private void reserveAndDie() {
        reserve(database);
        plant("update print_run set process = process - 1");
    }

    private ReservedRun reserve(Database at) {
        var station = new RunRows.Station("line-2", at.origin());
        var keys = new LabelKeys(at);
        return at.write(
                KIM,
                tx ->
                        new RunRows(tx)
                                .reserve(
                                        order(BATCH, null, out, false),
                                        Stocks.L7160,
                                        station,
                                        keys,
                                        Progress.silent()));
    }

    @Test
    void whileItsProcessLivesARunKeepsItsUnits() {
        var other = asAnotherProcess();
        reserve(other);
        assertThat(runs.releaseAbandoned(KIM)).isEmpty();
        assertRefused(() -> print(BATCH, null), new Refusal.BeingPrinted(30, 1));
        other.close();
        assertThat(print(BATCH, null).run()).isEqualTo(2);
    }

    @Test
    void aRunThatWasReleasedWhileItDrewLeavesNothing() {
        Progress takenForDead =
                (step, _, _) -> {
                    if (step.equals("labels.print")) {
                        plant("update print_run set process = process - 1");
                        runs.releaseAbandoned(KIM);
                    }
                };
        some.batch("july", serials(31, 40));
        assertRefused(
                () ->
                        runs.print(
                                KIM,
                                order(new UnitsToPrint.Batch("july"), null, out, false),
                                takenForDead),
                new Refusal.RunReleased(1));
        assertThat(out).doesNotExist();
        assertReleased();
    }

    @Test
    void aRunItsOwnProcessIsNotAtAnyMoreReleasesItsUnits() {
        reserve(database);
        assertThat(runs.releaseAbandoned(KIM)).containsExactly(1L);
        assertReleased();
    }

    @Test
    void aRunThatIsAtWorkKeepsItsUnitsWhenAnotherCommandOfItsProcessBegins() {
        var released = new ArrayList<Long>();
        Progress anotherBegins =
                (step, _, _) -> {
                    if (step.equals("labels.print")) {
                        released.addAll(runs(database).releaseAbandoned(KIM));
                    }
                };
        assertThat(runs.print(KIM, order(BATCH, null, out, false), anotherBegins).labels())
                .isEqualTo(30);
        assertThat(released).isEmpty();
        assertThat(out).exists();
    }

    @Test
    void aPartThatCannotBeRemovedDoesNotKeepTheUnits() {
        Progress inTheWay =
                (step, _, _) -> {
                    if (step.equals("labels.print")) {
                        putFolderInPlaceOf(parts().getFirst());
                        throw new Cancelled();
                    }
                };
        assertThatThrownBy(() -> runs.print(KIM, order(BATCH, null, out, false), inTheWay))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(items()).isEmpty();
        assertThat(runs.newest(1)).extracting(RunRow::state).containsExactly(RunRow.State.RELEASED);
        assertThat(print(BATCH, null).run()).isEqualTo(2);
    }

    private static void putFolderInPlaceOf(Path file) {
        try {
            Files.delete(file);
            Files.createDirectory(file);
            Files.createFile(file.resolve("held"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Path> parts() {
        return list("select part from print_run", row -> Path.of(row.text("part")));
    }

    @Test
    void aFileWhoseProcessWasKilledOnceItWasRecordedTakesItsPlaceLater() {
        killedBeforeTheMove(false);
        assertThat(out).doesNotExist();
        assertThat(runs.releaseAbandoned(KIM)).isEmpty();
        assertThat(out).hasContent("labels of run 1");
        assertThat(folder.toFile().list()).noneMatch(this::isPart);
        assertThat(states()).containsOnly("LABELLED");
    }

    @Test
    void untilThenTheFileItReplacesIsThere() {
        write(out, "old");
        killedBeforeTheMove(true);
        assertThat(out).hasContent("old");
        runs.releaseAbandoned(KIM);
        assertThat(out).hasContent("labels of run 1");
    }

    @Test
    void aFileThatCameSinceStaysAndSoDoThePrintedLabels() throws IOException {
        var part = killedBeforeTheMove(false);
        write(out, "mine");
        runs.releaseAbandoned(KIM);
        assertThat(out).hasContent("mine");
        assertThat(part).hasContent("labels of run 1");
        Files.delete(out);
        runs.releaseAbandoned(KIM);
        assertThat(out).hasContent("labels of run 1");
    }

    @Test
    void aNewerFileIsNotReplacedByAnOlderRun() throws IOException {
        var part = killedBeforeTheMove(true);
        write(out, "newer");
        Files.setLastModifiedTime(
                out, FileTime.from(Files.getLastModifiedTime(part).toInstant().plusSeconds(1)));
        runs.releaseAbandoned(KIM);
        assertThat(out).hasContent("newer");
        assertThat(part).hasContent("labels of run 1");
    }

    @Test
    void aRunThatWasKilledBeforeItWasRecordedLeavesNoFile() {
        var run = reserve(database);
        var file = leave(run, false);
        runs.releaseAbandoned(KIM);
        assertThat(file.part()).doesNotExist();
        assertThat(out).doesNotExist();
        assertReleased();
    }

    /// What a process leaves that is killed between its last commit and the move of its file.
    private Path killedBeforeTheMove(boolean overwrite) {
        var run = reserve(database);
        var file = leave(run, overwrite);
        database.doing(KIM, tx -> new RunRows(tx).done(run));
        plant("update print_run set process = process - 1");
        return file.part();
    }

    private NewFile leave(ReservedRun run, boolean overwrite) {
        var file = NewFile.at(out, overwrite);
        write(file.part(), "labels of run " + run.no());
        database.doing(
                KIM,
                tx -> {
                    new RunRows(tx).leaves(run, file);
                    tx.did(Deed.done("test.leave", run.subject(), "left"));
                });
        plant("update print_run set station = 'line-1'");
        return file;
    }

    @Test
    void unitsOfItsProductsMayComeInWhileARunIsReserved() {
        var importing = asAnotherProcess();
        importing.read(
                session -> {
                    Sql.of("select id from product for key share")
                            .list(session, row -> row.number("id"));
                    return database.read(
                            reserving -> {
                                Sql.of("set local lock_timeout = '2s'").update(reserving);
                                return PrintedProduct.lock(reserving, List.of(product));
                            });
                });
        assertThat(print(BATCH, null).labels()).isEqualTo(30);
    }

    @Test
    void ofTwoStationsAtOneBatchOneGetsAllAndTheOtherNothing() throws Exception {
        for (int round = 1; round <= 16; round++) {
            var name = "race-" + round;
            some.batch(name, serials(round * 100, round * 100 + 24));
            var start = new CyclicBarrier(2);
            try (var stations = Executors.newFixedThreadPool(2)) {
                var asked =
                        IntStream.of(1, 2)
                                .mapToObj(n -> stations.submit(station(name, n, start)))
                                .toList();
                var outcomes = new ArrayList<String>();
                for (var outcome : asked) {
                    outcomes.add(outcome.get());
                }
                assertThat(outcomes).containsExactlyInAnyOrder("25 labels", "refused");
            }
        }
        assertThat(list("select count(*) as n from print_item", row -> row.number("n")))
                .containsExactly(16 * 25L);
        assertThat(runs.newest(99)).hasSize(16);
    }

    private Callable<String> station(String batch, int n, CyclicBarrier start) {
        var order =
                order(
                        new UnitsToPrint.Batch(batch),
                        null,
                        folder.resolve(batch + "-" + n + ".pdf"),
                        false);
        return () -> {
            start.await();
            try {
                return runs(database).print(KIM, order, Progress.silent()).labels() + " labels";
            } catch (Refused no) {
                assertThat(no.refusal())
                        .isInstanceOfAny(Refusal.BeingPrinted.class, Refusal.AlreadyPrinted.class);
                return "refused";
            }
        };
    }

    @Test
    void aTemplateHasOneRowThatStaysAsItIs() throws IOException {
        print(range("A3-1", "A3-1"), null);
        Files.delete(out);
        plant("update template_revision set revision = 7");
        print(range("A3-2", "A3-2"), null);
        assertThat(runs.newest(9)).extracting(RunRow::revision).containsExactly(7, 7);
        assertThat(list("select name from template", row -> row.text("name")))
                .containsExactly("L7160");
    }

    @Test
    void onlyApprovedTemplatesPrint() throws IOException {
        print(range("A3-1", "A3-1"), null);
        Files.delete(out);
        plant("update template_revision set state = 'RETIRED'");
        assertRefused(() -> print(BATCH, null), new Refusal.NotFound("template", "L7160"));
    }

    private static void assertRefused(ThrowingCallable work, Refusal refusal) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.refusal()).isEqualTo(refusal));
    }

    private Printed print(UnitsToPrint units, @Nullable Reprint reprint) {
        return runs.print(KIM, order(units, reprint, out, false), Progress.silent());
    }

    private PrintOrder order(UnitsToPrint units, int startCell) {
        return new PrintOrder(
                units,
                new LabelChoice("L7160", null, startCell, 300),
                null,
                new Output(out, false));
    }

    private static PrintOrder order(
            UnitsToPrint units, @Nullable Reprint reprint, Path file, boolean overwrite) {
        return new PrintOrder(units, L7160, reprint, new Output(file, overwrite));
    }

    private static UnitsToPrint range(String from, String to) {
        return new UnitsToPrint.Range(from, to, null);
    }

    private List<String> items() {
        return list(
                "select i.seq, u.serial, i.issue, i.reason, i.reason_text from print_item i"
                        + " join unit u on u.id = i.unit_id order by i.run_id, i.seq",
                row ->
                        row.number("seq")
                                + " "
                                + row.text("serial")
                                + " issue "
                                + row.number("issue")
                                + said(row.textOrNull("reason"))
                                + said(row.textOrNull("reason_text")));
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : " " + text;
    }

    private List<String> states() {
        return list("select state from unit order by id", row -> row.text("state"));
    }

    private @Nullable String printedDomain() {
        return list(
                        "select coalesce(printed_domain, '') as domain from product",
                        row -> row.text("domain"))
                .getFirst()
                .transform(domain -> domain.isEmpty() ? null : domain);
    }

    private List<String> verbs() {
        return list(
                "select body from history order by id",
                row -> row.text("body").replaceAll(".*?\"verb\":\"([^\"]+)\".*", "$1"));
    }

    private <T> List<T> list(String sql, Function<SqlRow, T> read) {
        return database.read(session -> Sql.of(sql).list(session, read));
    }

    private List<UnitCheck.Wrong> wrongUnits() {
        return database.read(session -> new UnitCheck(session).wrong(Progress.silent()));
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
