package dev.aftercare.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.change.Change;
import dev.aftercare.change.Changes;
import dev.aftercare.insight.FirstSteps;
import dev.aftercare.insight.Lifecycle;
import dev.aftercare.insight.Lifecycle.Reached;
import dev.aftercare.insight.Lifecycle.Stage;
import dev.aftercare.insight.Overview;
import dev.aftercare.insight.Today;
import dev.aftercare.insight.Waiting;
import dev.aftercare.insight.WeekFigure.Kind;
import dev.aftercare.insight.WeekSpan;
import dev.aftercare.ui.background.Background;
import dev.aftercare.ui.background.News;
import dev.aftercare.ui.kit.NotedPlaces;
import dev.aftercare.units.UnitState;
import dev.aftercare.units.WhichUnits;
import dev.aftercare.units.list.DayRange;
import dev.aftercare.units.list.UnitFilter;
import dev.aftercare.visits.Visits;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

class OverviewViewModelTest {
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final List<Waiting> ALL =
            List.of(
                    new Waiting.Disputed(2, 17, "A3-1", NOW),
                    new Waiting.NoLabels(4, "line-1", 60, false, NOW),
                    new Waiting.SeenEarly(3, List.of("A300"), 5L, NOW),
                    new Waiting.SeenEarly(3, List.of("A300", "V12"), null, NOW),
                    new Waiting.Unfinished(12, "april", "april.csv", 2, 0, 40, NOW),
                    new Waiting.LeftOut(8, "march", "march.csv", 5, 95, NOW),
                    new Waiting.BrandIncomplete(9, "Nordvik", List.of("contact"), 2),
                    new Waiting.NotLabelled(8, "march", 4, 7, NOW),
                    new Waiting.NotCovered(List.of("V12"), 6));

    private final List<Throwable> trouble = new ArrayList<>();
    private final NotedPlaces places = new NotedPlaces();
    private final Changes changes = new Changes(Runnable::run);
    private final List<Integer> asked = new ArrayList<>();
    private int askedWhatWaits;
    private List<Waiting> waiting = ALL;
    private long units = 7;
    private final List<Runnable> aMinuteLater = new ArrayList<>();
    private final List<Runnable> soon = new ArrayList<>();
    private boolean takesTime;
    private boolean broken;
    private OverviewViewModel model;

    @BeforeEach
    void started() {
        model =
                new OverviewViewModel(
                        new OverviewReading(this::read, this::readWaiting),
                        new Background(this::work, Runnable::run, trouble::add),
                        places);
        model.start(new News(changes, Runnable::run));
        model.shown();
    }

    /// What shall be done a minute later is kept.
    private void work(Duration wait, Runnable work) {
        if (takesTime && wait.isPositive()) {
            soon.add(work);
        } else if (wait.compareTo(Duration.ofSeconds(30)) < 0) {
            work.run();
        } else {
            aMinuteLater.add(work);
        }
    }

    private List<Waiting> readWaiting() {
        askedWhatWaits++;
        if (broken) {
            throw new IllegalStateException("The database is gone");
        }
        return waiting;
    }

    private Overview read(int weeksAgo) {
        asked.add(weeksAgo);
        if (broken) {
            throw new IllegalStateException("The database is gone");
        }
        return new Overview(
                NOW,
                ZoneOffset.UTC,
                units,
                waiting,
                WeekSpan.of(LocalDate.of(2026, 3, 1), weeksAgo),
                List.of(),
                new Lifecycle(
                        YearMonth.of(2025, 6),
                        YearMonth.of(2025, 11),
                        List.of(new Reached(Stage.MADE, 7)),
                        null),
                30,
                List.of(),
                new Today(0, 0, 0, 0),
                new FirstSteps(true, units > 0, false, false));
    }

    @Test
    void eachThingThatWaitsLeadsToItsList() {
        for (int nth = 0; nth < ALL.size(); nth++) {
            model.open(nth);
        }
        model.open(ALL.size());
        assertThat(places.went())
                .containsExactly(
                        "unit 17",
                        "labels",
                        "units " + UnitFilter.ALL.in(UnitState.LABELLED).ofProduct(5),
                        "units " + UnitFilter.ALL.in(UnitState.LABELLED),
                        "import 12",
                        "imports",
                        "settings",
                        "labels " + new WhichUnits.OfBatch("march"),
                        "product 6");
    }

    @Test
    void inAnEmptyStoreTheDigitsAreTheFirstSteps() {
        units = 0;
        waiting = List.of();
        model.read();
        for (int nth = 0; nth < TaskCell.DIGITS; nth++) {
            model.open(nth);
        }
        assertThat(places.went()).containsExactly("settings", "imports", "labels", "labels");
    }

    @Test
    void whereNothingWaitsADigitOpensNothing() {
        waiting = List.of();
        model.read();
        model.open(0);
        assertThat(places.went()).isEmpty();
    }

    @Test
    void figuresLeadToTheNearestList() {
        model.open(Kind.REGISTRATIONS);
        model.open(Kind.UNITS_IMPORTED);
        model.open(Stage.MADE);
        model.open(Stage.REGISTERED);
        var made =
                UnitFilter.ALL.made(
                        new DayRange(LocalDate.of(2025, 5, 2), LocalDate.of(2025, 10, 31)));
        assertThat(places.went())
                .containsExactly(
                        "units " + UnitFilter.ALL.in(UnitState.OWNED),
                        "imports",
                        "units " + made,
                        "units " + made.in(UnitState.OWNED));
    }

    @Test
    void newsAreReadAndAnotherWeekToo() {
        assertThat(asked).containsExactly(0);
        units = 8;
        changes.announce(List.of(new Change("unit", 1)));
        assertThat(now().units()).isEqualTo(8);
        model.weeksAgo().set(3);
        assertThat(now().week().monday()).isEqualTo("2026-02-02");
        changes.announce(List.of(new Change(Visits.CHANGE, 1)));
        assertThat(asked).containsExactly(0, 0, 3, 3);
    }

    @Test
    void itIsReadEachMinuteWhileSomebodyLooks() {
        assertThat(asked).hasSize(1);
        aMinuteLater.removeFirst().run();
        assertThat(asked).hasSize(2);
        model.hidden();
        aMinuteLater.removeFirst().run();
        assertThat(asked).hasSize(2);
        assertThat(aMinuteLater).isEmpty();
    }

    @Test
    void whileNobodyLooksOnlyWhatWaitsIsRead() {
        model.hidden();
        asked.clear();
        askedWhatWaits = 0;
        waiting = ALL.subList(0, 2);
        changes.announce(List.of(new Change("run", 1)));
        assertThat(model.waiting().get()).isEqualTo(ALL.subList(0, 2));
        assertThat(askedWhatWaits).isOne();
        broken = true;
        changes.announce(List.of(new Change("run", 1)));
        broken = false;
        assertThat(model.waiting().get()).isEqualTo(ALL.subList(0, 2));
        assertThat(asked).isEmpty();
        model.shown();
        assertThat(now().waiting()).isEqualTo(ALL.subList(0, 2));
        assertThat(asked).hasSize(1);
        assertThat(trouble).isEmpty();
    }

    @Test
    void whatItDoesNotShowIsNoNews() {
        changes.announce(List.of(new Change("staff", 1), new Change("unit-list", 0)));
        model.hidden();
        changes.announce(List.of(new Change("file", 1)));
        assertThat(asked).hasSize(1);
        assertThat(askedWhatWaits).isOne();
    }

    @Test
    void manyNewsInAMomentAreReadAtOnce() {
        takesTime = true;
        for (int id = 0; id < 50; id++) {
            changes.announce(List.of(new Change("unit", id)));
        }
        assertThat(asked).hasSize(1);
        soon.forEach(Runnable::run);
        assertThat(soon).hasSize(1);
        assertThat(asked).hasSize(2);
    }

    @Test
    void whatCannotBeReadAgainStaysAndSaysSo() {
        broken = true;
        model.read();
        assertThat(model.failed().get()).isTrue();
        assertThat(now().units()).isEqualTo(7);
        broken = false;
        model.read();
        assertThat(model.failed().get()).isFalse();
        assertThat(trouble).isEmpty();
    }

    private Overview now() {
        return Objects.requireNonNull(model.overview().get());
    }
}
