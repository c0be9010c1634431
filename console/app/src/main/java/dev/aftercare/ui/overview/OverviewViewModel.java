package dev.aftercare.ui.overview;

import dev.aftercare.change.Change;
import dev.aftercare.insight.Lifecycle;
import dev.aftercare.insight.Overview;
import dev.aftercare.insight.Waiting;
import dev.aftercare.insight.WeekFigure;
import dev.aftercare.ui.background.Background;
import dev.aftercare.ui.background.Latest;
import dev.aftercare.ui.background.News;
import dev.aftercare.ui.background.Soon;
import dev.aftercare.ui.kit.Places;
import dev.aftercare.units.UnitState;
import dev.aftercare.units.WhichUnits;
import dev.aftercare.units.list.DayRange;
import dev.aftercare.units.list.UnitFilter;
import dev.aftercare.visits.Visits;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.List;
import java.util.Set;

/// What the overview shows and where it leads. Knows no control, no session, no thread.
///
/// It lives as long as the window and hears all news: what waits is also counted in the navigation,
/// whichever screen is looked at. The rest is read only while somebody looks.
public final class OverviewViewModel {
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Set<String> KINDS =
            Set.of(
                    "unit",
                    Visits.CHANGE,
                    "selection",
                    "batch",
                    "run",
                    "import",
                    "product",
                    "policy",
                    "brand",
                    "company");

    private final OverviewReading reading;
    private final Background background;
    private final Places places;
    private final Latest asking = new Latest();
    private final Latest minute = new Latest();
    private final Soon again;
    private final IntegerProperty weeksAgo = new SimpleIntegerProperty(0);
    private final ReadOnlyObjectWrapper<@Nullable Overview> overview =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<Waiting>> waiting =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper failed = new ReadOnlyBooleanWrapper();
    private boolean visible;

    public OverviewViewModel(OverviewReading reading, Background background, Places places) {
        this.reading = reading;
        this.background = background;
        this.places = places;
        this.again = new Soon(background, PAUSE, this::readAgain);
        weeksAgo.subscribe((_, _) -> read());
    }

    /// Reads, and again whenever something has changed that is shown.
    public void start(News news) {
        news.hear(this::heard);
        readAgain();
    }

    private void heard(Set<Change> changes) {
        if (changes.stream().anyMatch(change -> KINDS.contains(change.kind()))) {
            again.ask();
        }
    }

    private void readAgain() {
        if (visible) {
            read();
        } else {
            readWaiting();
        }
    }

    /// What waits for people, also while the screen is hidden.
    public ReadOnlyObjectProperty<List<Waiting>> waiting() {
        return waiting.getReadOnlyProperty();
    }

    /// How things stood when it was last read; null until they were.
    ReadOnlyObjectProperty<@Nullable Overview> overview() {
        return overview.getReadOnlyProperty();
    }

    /// The last reading failed: what is shown is of before.
    ReadOnlyBooleanProperty failed() {
        return failed.getReadOnlyProperty();
    }

    /// Which week the figures of a week are of; 0 is this one.
    IntegerProperty weeksAgo() {
        return weeksAgo;
    }

    /// Ages grow and days end without any news: while it is looked at, it is read each minute.
    void shown() {
        visible = true;
        read();
        background.run(() -> {}).after(MINUTE).then(_ -> shown()).onlyLatest(minute).start();
    }

    void hidden() {
        visible = false;
        minute.forget();
    }

    void read() {
        int week = weeksAgo.get();
        background
                .call(() -> reading.whole().apply(week))
                .then(
                        now -> {
                            failed.set(false);
                            overview.set(now);
                            waiting.set(now.waiting());
                        })
                .whenFailed(_ -> failed.set(true))
                .onlyLatest(asking)
                .start();
    }

    /// A failure is told when somebody looks, for then it is read again.
    private void readWaiting() {
        background
                .call(reading.waiting())
                .then(waiting::set)
                .whenFailed(_ -> {})
                .onlyLatest(asking)
                .start();
    }

    /// Nothing is there yet, and nothing waits: what is shown first is how one begins.
    static boolean isFresh(Overview now) {
        return now.units() == 0 && now.waiting().isEmpty();
    }

    /// Opens what stands there in the first list, counted from 0.
    void open(int nth) {
        var now = overview.get();
        if (now == null) {
            return;
        }
        if (isFresh(now)) {
            if (nth < Step.IN_ORDER.size()) {
                open(Step.IN_ORDER.get(nth));
            }
        } else if (nth < now.waiting().size()) {
            open(now.waiting().get(nth));
        }
    }

    void open(Waiting waiting) {
        switch (waiting) {
            case Waiting.Disputed one -> places.unit(one.unitId());
            case Waiting.NoLabels _ -> places.labels();
            case Waiting.SeenEarly(_, _, var product, _) -> {
                var labelled = UnitFilter.ALL.in(UnitState.LABELLED);
                places.units(product == null ? labelled : labelled.ofProduct(product));
            }
            case Waiting.Unfinished one -> places.importSession(one.sessionId());
            case Waiting.LeftOut _ -> places.imports();
            case Waiting.BrandIncomplete _ -> places.settings();
            case Waiting.NotLabelled one -> places.labels(new WhichUnits.OfBatch(one.batch()));
            case Waiting.NotCovered one -> places.product(one.productId());
        }
    }

    void open(Step step) {
        switch (step) {
            case CATALOGUE -> places.settings();
            case UNITS -> places.imports();
            case LABELS, VISITS -> places.labels();
        }
    }

    void open(WeekFigure.Kind figure) {
        switch (figure) {
            case UNITS_IMPORTED -> places.imports();
            case LABELS_PRINTED -> places.labels();
            case UNITS_LABELLED -> places.units(UnitFilter.ALL.in(UnitState.LABELLED));
            case FIRST_SCANS, VISITS -> places.units(UnitFilter.ALL);
            case REGISTRATIONS -> places.units(UnitFilter.ALL.in(UnitState.OWNED));
        }
    }

    /// The nearest list that there is: units are listed by the day they were made on, and judged by
    /// the month they were sold in.
    void open(Lifecycle.Stage stage) {
        var now = overview.get();
        if (now != null) {
            var made = UnitFilter.ALL.made(made(now));
            places.units(stage == Lifecycle.Stage.REGISTERED ? made.in(UnitState.OWNED) : made);
        }
    }

    /// When units were made that nobody said the shipping day of, and that count as sold in the
    /// months that are judged.
    static DayRange made(Overview now) {
        var lifecycle = now.lifecycle();
        int lag = now.soldLagDays();
        return new DayRange(
                lifecycle.from().atDay(1).minusDays(lag),
                lifecycle.to().atEndOfMonth().minusDays(lag));
    }

    void openLabels() {
        places.labels();
    }

    void openUnits() {
        places.units(UnitFilter.ALL);
    }
}
