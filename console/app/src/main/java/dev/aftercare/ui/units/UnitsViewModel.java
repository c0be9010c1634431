package dev.aftercare.ui.units;

import dev.aftercare.change.Change;
import dev.aftercare.change.Changes.Subscription;
import dev.aftercare.ui.background.Background;
import dev.aftercare.ui.background.Latest;
import dev.aftercare.ui.background.News;
import dev.aftercare.ui.background.Soon;
import dev.aftercare.ui.kit.paging.PagedList;
import dev.aftercare.units.UnitState;
import dev.aftercare.units.list.UnitFilter;
import dev.aftercare.units.list.UnitLine;
import dev.aftercare.units.list.UnitOrder;
import dev.aftercare.units.list.UnitSort;
import dev.aftercare.units.record.UnitDetail;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.Map;
import java.util.Set;

/// What the unit list shows and can do. Knows no control, no session, no thread.
public final class UnitsViewModel {
    private static final Duration TYPING = Duration.ofMillis(150);
    private static final Duration BROWSING = Duration.ofMillis(80);
    private static final Duration COUNTING = Duration.ofSeconds(5);

    /// What moves many units or shows in every row, without naming them.
    private static final Set<String> WIDE = Set.of("batch", "run", "product", "brand", "company");

    private final UnitReading reading;
    private final Background background;
    private final News news;
    private final PagedList<UnitFilter, UnitOrder, UnitLine> list;
    private final StringProperty typed = new SimpleStringProperty("");
    private final Latest finding = new Latest();
    private final Latest opening = new Latest();
    private final Latest counting = new Latest();
    private final Latest reference = new Latest();
    private final Soon recount;
    private final ReadOnlyObjectWrapper<UnitReading.Around> around =
            new ReadOnlyObjectWrapper<>(UnitReading.Around.UNKNOWN);
    private final ReadOnlyObjectWrapper<Map<UnitState, Long>> states =
            new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyObjectWrapper<@Nullable UnitDetail> detail =
            new ReadOnlyObjectWrapper<>();
    private Subscription subscription = () -> {};
    private boolean visible;
    private long read = -1;
    private @Nullable UnitFilter counted;

    public UnitsViewModel(UnitReading reading, Background background, News news) {
        this.reading = reading;
        this.background = background;
        this.news = news;
        this.list =
                new PagedList<>(reading, background, UnitFilter.ALL, UnitOrder.down(UnitSort.MADE));
        this.recount = new Soon(background, COUNTING, this::countAgain);
        list.filter().subscribe((before, _) -> filtered(before));
        list.selected().subscribe((_, id) -> open(id));
        typed.subscribe((_, now) -> find(now));
    }

    PagedList<UnitFilter, UnitOrder, UnitLine> list() {
        return list;
    }

    /// What stands in the field for serials.
    StringProperty typed() {
        return typed;
    }

    ReadOnlyObjectProperty<UnitReading.Around> around() {
        return around.getReadOnlyProperty();
    }

    /// How many units are in each state, whichever is listed; empty until they are counted.
    ReadOnlyObjectProperty<Map<UnitState, Long>> states() {
        return states.getReadOnlyProperty();
    }

    /// What the pane shows; null where nothing is selected.
    ReadOnlyObjectProperty<@Nullable UnitDetail> detail() {
        return detail.getReadOnlyProperty();
    }

    /// What a product is called in lists.
    String nameOfProduct(long id, String otherwise) {
        return around.get().products().stream()
                .filter(one -> one.id() == id)
                .map(one -> one.facts().name())
                .findFirst()
                .orElse(otherwise);
    }

    /// The units that another screen wants to see.
    public void show(UnitFilter wanted) {
        list.filter().set(wanted);
    }

    /// Shows all that is known of a unit, listed or not.
    public void show(long unitId) {
        list.selected().set(unitId);
    }

    void shown() {
        subscription.close();
        subscription = news.hear(this::heard);
        visible = true;
        boolean missed = read != news.edition();
        list.shown(missed);
        if (missed) {
            readAround();
            readOpen(Duration.ZERO);
        }
        if (missed || !isCounted()) {
            countAgain();
        }
    }

    void hidden() {
        subscription.close();
        visible = false;
        list.hidden();
        read = news.edition();
    }

    /// Narrows the list to serials that begin, or else end, as somebody types. A filter that was
    /// changed meanwhile stays changed.
    private void find(String text) {
        var wanted = text.strip();
        if (wanted.isEmpty()) {
            finding.forget();
            list.filter().set(list.filter().get().serial("", ""));
            return;
        }
        var begins = list.filter().get().serial(wanted, "");
        background
                .call(() -> reading.has(begins))
                .then(
                        found -> {
                            var now = list.filter().get();
                            list.filter()
                                    .set(found ? now.serial(wanted, "") : now.serial("", wanted));
                        })
                .onlyLatest(finding)
                .after(TYPING)
                .start();
    }

    private void filtered(UnitFilter before) {
        var now = list.filter().get();
        if (now.serial("", "").equals(now) && !before.serial("", "").equals(before)) {
            typed.set("");
        }
        if (visible && !isCounted()) {
            countAgain();
        }
    }

    /// Neither order nor state changes what is counted.
    private boolean isCounted() {
        return list.filter().get().inAny(null).equals(counted);
    }

    private void countAgain() {
        var wanted = list.filter().get().inAny(null);
        counted = wanted;
        background
                .call(() -> reading.states(wanted))
                .then(states::set)
                .onlyLatest(counting)
                .start();
    }

    private void readAround() {
        background.call(reading.around()).then(around::set).onlyLatest(reference).start();
    }

    private void open(@Nullable Long unitId) {
        if (unitId == null) {
            opening.forget();
            detail.set(null);
        } else {
            readOpen(BROWSING);
        }
    }

    private void readOpen(Duration pause) {
        var unitId = list.selected().get();
        if (unitId != null) {
            background
                    .call(() -> reading.detail().apply(unitId))
                    .then(found -> detail.set(found.orElse(null)))
                    .onlyLatest(opening)
                    .after(pause)
                    .start();
        }
    }

    /// A unit that was changed is a row; a batch or a run is the list.
    private void heard(Set<Change> changes) {
        var units =
                changes.stream()
                        .filter(change -> change.kind().equals("unit"))
                        .map(Change::id)
                        .toList();
        boolean wide = changes.stream().anyMatch(change -> WIDE.contains(change.kind()));
        list.refresh(units);
        if (wide) {
            list.renewSoon();
            readAround();
        }
        if (wide || !units.isEmpty()) {
            recount.ask();
        }
        var open = list.selected().get();
        if (open != null && (wide || units.contains(open))) {
            readOpen(Duration.ZERO);
        }
    }
}
