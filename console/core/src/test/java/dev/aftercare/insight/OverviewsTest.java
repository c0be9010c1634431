package dev.aftercare.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.actor.Actor;
import dev.aftercare.database.ServiceTest;
import dev.aftercare.database.sql.Sql;
import dev.aftercare.files.Attachments;
import dev.aftercare.importing.session.ImportSessions;
import dev.aftercare.insight.Lifecycle.Reached;
import dev.aftercare.insight.Lifecycle.Stage;
import dev.aftercare.insight.WeekFigure.Kind;
import dev.aftercare.owners.OwnerDraft;
import dev.aftercare.owners.Registration;
import dev.aftercare.owners.Registrations;
import dev.aftercare.printing.LabelKeys;
import dev.aftercare.printing.orders.LabelChoice;
import dev.aftercare.printing.orders.Output;
import dev.aftercare.printing.orders.PrintOrder;
import dev.aftercare.printing.runs.PrintRuns;
import dev.aftercare.progress.Progress;
import dev.aftercare.units.Made;
import dev.aftercare.units.SomeUnits;
import dev.aftercare.units.UnitFacts;
import dev.aftercare.units.UnitMark;
import dev.aftercare.units.UnitRow;
import dev.aftercare.units.WhichUnits;
import dev.aftercare.units.bulk.NewUnit;
import dev.aftercare.units.list.UnitFilter;
import dev.aftercare.units.list.UnitList;
import dev.aftercare.units.list.UnitOrder;
import dev.aftercare.units.list.UnitSort;
import dev.aftercare.units.marks.UnitMarks;
import dev.aftercare.visits.Moment;
import dev.aftercare.visits.Visit;
import dev.aftercare.visits.Visits;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// It is Sunday 1 March 2026, noon.
class OverviewsTest extends ServiceTest {
    private static final String GTIN = "09506000134352";
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final Instant LONG_AGO = Instant.parse("2026-02-10T08:00:00Z");

    private SomeUnits some;
    private Overviews overviews;

    @BeforeEach
    void nothingYet() {
        some = new SomeUnits(database);
        overviews = new Overviews(database);
    }

    @Test
    void anEmptyStoreHasFirstStepsAndNothingElse() {
        var empty = overviews.now(0);
        assertThat(empty.units()).isZero();
        assertThat(empty.waiting()).isEmpty();
        assertThat(empty.steps()).isEqualTo(new FirstSteps(false, false, false, false));
        assertThat(empty.figures()).hasSize(Kind.values().length);
        assertThat(figures(0).values()).containsOnly(List.of(0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L));
        assertThat(empty.lifecycle().isJudged()).isFalse();
        assertThat(empty.stations()).isEmpty();
        assertThat(empty.today()).isEqualTo(new Today(0, 0, 0, 0));
    }

    @Test
    void whatHappenedIsCountedInItsWeek() {
        batch("march", 5);
        printed(new WhichUnits.OfBatch("march"), "labels.pdf");
        visited(unit(0), "2026-02-14T09:00:00Z");
        visited(unit(0), "2026-02-28T09:00:00Z");
        visited(unit(1), "2026-03-01T09:00:00Z");
        register(KIM, unit(1), "ada@mail.example");

        assertThat(figures(0))
                .containsEntry(Kind.UNITS_IMPORTED, List.of(0L, 0L, 0L, 0L, 0L, 0L, 0L, 5L))
                .containsEntry(Kind.LABELS_PRINTED, List.of(0L, 0L, 0L, 0L, 0L, 0L, 0L, 5L))
                .containsEntry(Kind.UNITS_LABELLED, List.of(0L, 0L, 0L, 0L, 0L, 0L, 0L, 5L))
                .containsEntry(Kind.FIRST_SCANS, List.of(0L, 0L, 0L, 0L, 0L, 1L, 0L, 1L))
                .containsEntry(Kind.VISITS, List.of(0L, 0L, 0L, 0L, 0L, 1L, 0L, 2L))
                .containsEntry(Kind.REGISTRATIONS, List.of(0L, 0L, 0L, 0L, 0L, 0L, 0L, 1L));
        assertThat(figures(2))
                .containsEntry(Kind.VISITS, List.of(0L, 0L, 0L, 0L, 0L, 0L, 0L, 1L))
                .containsEntry(Kind.REGISTRATIONS, List.of(0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L));
        var now = overviews.now(0);
        assertThat(now.today()).isEqualTo(new Today(1, 1, 1, 1));
        assertThat(now.units()).isEqualTo(5);
        assertThat(now.steps().areDone()).isTrue();
    }

    @Test
    void whatIsMarkedIsInNoFigureAndComesBackWhole() {
        batch("march", 3);
        printed(new WhichUnits.OfBatch("march"), "labels.pdf");
        visited(unit(0), "2026-02-28T09:00:00Z");
        register(KIM, unit(0), "ada@mail.example");
        var before = figures(0);

        var marks = new UnitMarks(database);
        var marked = marks.mark(KIM, list().getFirst(), UnitMark.TEST);
        assertThat(thisWeek())
                .containsEntry(Kind.UNITS_IMPORTED, 2L)
                .containsEntry(Kind.UNITS_LABELLED, 2L)
                .containsEntry(Kind.FIRST_SCANS, 0L)
                .containsEntry(Kind.VISITS, 0L)
                .containsEntry(Kind.REGISTRATIONS, 0L)
                .containsEntry(Kind.LABELS_PRINTED, 3L);
        assertThat(overviews.now(0).units()).isEqualTo(3);

        marks.unmark(KIM, marked);
        assertThat(figures(0)).isEqualTo(before);
    }

    @Test
    void theLifecycleIsOfUnitsOldEnoughToJudge() {
        long product = product("A300");
        some.batch("old", units(product, "OLD-", 4, LocalDate.of(2025, 6, 20)));
        some.batch("young", units(product, "NEW-", 9, LocalDate.of(2026, 1, 10)));
        printed(new WhichUnits.OfBatch("old"), "labels.pdf");
        visited(unit(0), "2026-02-28T09:00:00Z");
        visited(unit(1), "2026-02-28T09:00:00Z");
        register(KIM, unit(1), "ada@mail.example");

        var lifecycle = overviews.now(0).lifecycle();
        assertThat(lifecycle.to()).isEqualTo(YearMonth.of(2025, 7)); // sold thirty days after
        assertThat(lifecycle.stages())
                .containsExactly(
                        new Reached(Stage.MADE, 4),
                        new Reached(Stage.LABELLED, 4),
                        new Reached(Stage.SCANNED, 2),
                        new Reached(Stage.REGISTERED, 1),
                        new Reached(Stage.RETURNED, 2)); // 28 February is 223 days later
        new UnitMarks(database).mark(KIM, unitRow(0), UnitMark.DEMO);
        assertThat(overviews.now(0).lifecycle().stages())
                .startsWith(new Reached(Stage.MADE, 3))
                .endsWith(new Reached(Stage.RETURNED, 1));
    }

    @Test
    void twoWhoSayAUnitIsTheirsComeFirst() {
        batch("march", 2);
        complete();
        register(new Actor.Visitor(), unit(1), "ada@mail.example");
        register(new Actor.Visitor(), unit(1), "bob@mail.example");
        register(new Actor.Visitor(), unit(1), "cleo@mail.example");
        assertThat(waiting()).containsExactly(new Waiting.Disputed(1, unit(1), "A3-000002", NOW));
        plant("update ownership_conflict set state = 'KEPT'");
        assertThat(waiting()).isEmpty();
    }

    @Test
    void aBatchWaitsForItsLabelsAfterAWeek() {
        batch("march", 7);
        complete();
        assertThat(waiting()).isEmpty();
        made("march", LONG_AGO);
        printed(new WhichUnits.Range("A3-000001", "A3-000003", GTIN), "labels.pdf");
        assertThat(waiting())
                .containsExactly(
                        new Waiting.NotLabelled(batchId("march"), "march", 4, 7, LONG_AGO));
        printed(new WhichUnits.Range("A3-000004", "A3-000007", GTIN), "more.pdf");
        assertThat(waiting()).isEmpty();
    }

    @Test
    void rowsThatWereLeftOutAreAskedForAMonth() {
        batch("march", 2);
        complete();
        plant("update batch set left_out = 41");
        assertThat(waiting())
                .containsExactly(
                        new Waiting.LeftOut(batchId("march"), "march", "units.xlsx", 41, 2, NOW));
        made("march", NOW.minusSeconds(31L * 24 * 3_600));
        assertThat(waiting()).hasOnlyElementsOfType(Waiting.NotLabelled.class);
    }

    @Test
    void anImportThatWaitsForAPersonIsOneThing() throws IOException {
        product("A300");
        complete();
        var file = folder.resolve("april.csv");
        Files.writeString(
                file,
                "Serial number,Product,Made on\nA3-1,%1$s,2026-02-27\n1.2E+11,%1$s,2026-02-27\n"
                        .formatted(GTIN));
        var sessions = new ImportSessions(database, new Attachments(database), CLOCK);
        try (var session = sessions.begin(KIM, file, Progress.silent())) {
            assertThat(waiting())
                    .containsExactly(
                            new Waiting.Unfinished(
                                    sessions.unfinished().getFirst().id(),
                                    "april",
                                    "april.csv",
                                    1,
                                    0,
                                    2,
                                    NOW));
            session.commit(KIM, Progress.silent());
            assertThat(waiting())
                    .containsExactly(
                            new Waiting.Unfinished(
                                    sessions.unfinished().getFirst().id(),
                                    "april",
                                    "april.csv",
                                    1,
                                    1,
                                    2,
                                    NOW));
        }
        sessions.discard(KIM, sessions.unfinished().getFirst());
        assertThat(waiting()).hasOnlyElementsOfType(Waiting.LeftOut.class);
    }

    @Test
    void aRunThatLeftNoFileIsForgottenWhenItsStationPrintsAgain() {
        batch("march", 2);
        complete();
        printed(new WhichUnits.Range("A3-000001", "A3-000001", GTIN), "labels.pdf");
        plant("update print_run set state = 'RELEASED'");
        assertThat(waiting()).containsExactly(new Waiting.NoLabels(1, "line-1", 1, false, NOW));
        assertThat(overviews.now(0).stations())
                .containsExactly(
                        new Station("line-1", 1, "L7160", 1, Station.State.NO_FILE, NOW, "kim"));
        printed(new WhichUnits.Range("A3-000002", "A3-000002", GTIN), "more.pdf");
        assertThat(waiting()).isEmpty();
        assertThat(overviews.now(0).stations())
                .extracting(Station::state)
                .containsExactly(Station.State.PRINTED);
    }

    @Test
    void aRunWhoseProcessIsGoneHoldsItsUnits() {
        batch("march", 2);
        complete();
        printed(new WhichUnits.Range("A3-000001", "A3-000001", GTIN), "labels.pdf");
        plant("update print_run set state = 'RESERVED'");
        assertThat(waiting()).containsExactly(new Waiting.NoLabels(1, "line-1", 1, true, NOW));
    }

    @Test
    void unitsThatAreSeenBeforeTheyAreShippedMayHaveLeaked() {
        batch("march", 2);
        complete();
        long product = list().getFirst().product().id();
        recorded(new Visit(unit(0), NOW, Moment.MADE_OR_LABELLED, "SE", "sv"));
        recorded(new Visit(unit(1), NOW.minusSeconds(86_400), Moment.MADE_OR_LABELLED, "SE", "sv"));
        assertThat(waiting())
                .containsExactly(
                        new Waiting.SeenEarly(
                                2,
                                List.of("A300"),
                                product,
                                Instant.parse("2026-02-28T00:00:00Z")));
    }

    @Test
    void aBrandAndAProductSayWhatTheyLack() {
        long product = product("A300");
        plant("delete from product_policy");
        var waiting = overviews.now(0).waiting();
        assertThat(waiting)
                .containsExactly(
                        new Waiting.BrandIncomplete(
                                ((Waiting.BrandIncomplete) waiting.getFirst()).brandId(),
                                "Nordvik",
                                List.of("contact", "privacy_link"),
                                1),
                        new Waiting.NotCovered(List.of("A300"), product));
    }

    @Test
    void theMostUrgentComesFirstThenTheOldest() {
        batch("march", 3);
        some.batch("april", units(list().getFirst().product().id(), "B-", 1, LocalDate.EPOCH));
        complete();
        made("march", LONG_AGO);
        made("april", LONG_AGO.minusSeconds(60));
        plant("update batch set left_out = 1 where name = 'march'");
        register(new Actor.Visitor(), unit(0), "ada@mail.example");
        register(new Actor.Visitor(), unit(0), "bob@mail.example");
        assertThat(waiting())
                .extracting(one -> one.getClass().getSimpleName() + " " + one.since())
                .containsExactly(
                        "Disputed " + NOW,
                        "LeftOut " + LONG_AGO,
                        "NotLabelled " + LONG_AGO.minusSeconds(60),
                        "NotLabelled " + LONG_AGO);
    }

    /// Read with all the rest and read alone it is the same.
    private List<Waiting> waiting() {
        var waiting = overviews.waiting();
        assertThat(overviews.now(0).waiting()).isEqualTo(waiting);
        return waiting;
    }

    private long product(String model) {
        return some.product(GTIN, model);
    }

    private void batch(String name, int units) {
        some.batch(name, units(product("A300"), "A3-", units, LocalDate.of(2026, 1, 10)));
    }

    private static List<NewUnit> units(long product, String prefix, int n, LocalDate made) {
        return IntStream.rangeClosed(1, n)
                .mapToObj(
                        i ->
                                SomeUnits.unit(
                                        product,
                                        prefix + "%06d".formatted(i),
                                        UnitFacts.NONE.with(Made.on(made))))
                .toList();
    }

    /// Brands say how they are reached.
    private void complete() {
        plant("update brand set contact = 'help@n.example', privacy_link = 'https://n.example/p'");
    }

    private void made(String batch, Instant at) {
        plant(
                "update batch set made_at = timestamp with time zone '%s' where name = '%s'"
                        .formatted(at.toString().replace('T', ' ').replace("Z", "+00:00"), batch));
    }

    private long batchId(String name) {
        return database.read(
                session -> Sql.of("select id from batch where name = ?", name).number(session));
    }

    private List<UnitRow> list() {
        return new UnitList(database)
                .first(UnitFilter.ALL, UnitOrder.up(UnitSort.SERIAL), 100)
                .rows();
    }

    private long unit(int nth) {
        return unitRow(nth).id();
    }

    private UnitRow unitRow(int nth) {
        return list().stream().filter(unit -> !unit.serial().startsWith("NEW")).toList().get(nth);
    }

    private void printed(WhichUnits units, String file) {
        new PrintRuns(database, new LabelKeys(database), "line-1")
                .print(
                        KIM,
                        new PrintOrder(
                                units,
                                new LabelChoice("L7160", null, 1, 300),
                                null,
                                new Output(folder.resolve(file), false)),
                        Progress.silent());
    }

    private void visited(long unit, String at) {
        recorded(new Visit(unit, Instant.parse(at), Moment.NO_OWNER, "SE", "sv"));
    }

    private void recorded(Visit visit) {
        try (var visits = new Visits(asScanServer())) {
            visits.record(visit);
        }
    }

    private void register(Actor actor, long unit, String contact) {
        new Registrations(actor instanceof Actor.Visitor ? asScanServer() : database)
                .register(
                        actor,
                        unit,
                        new Registration(
                                OwnerDraft.reachedBy(contact, "en"),
                                LocalDate.of(2026, 2, 20),
                                false,
                                List.of()));
    }

    private Map<Kind, List<Long>> figures(int weeksAgo) {
        return overviews.now(weeksAgo).figures().stream()
                .collect(Collectors.toMap(WeekFigure::kind, WeekFigure::weeks));
    }

    private Map<Kind, Long> thisWeek() {
        return overviews.now(0).figures().stream()
                .collect(Collectors.toMap(WeekFigure::kind, WeekFigure::now));
    }
}
