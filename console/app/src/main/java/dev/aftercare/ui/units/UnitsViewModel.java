package dev.aftercare.ui.units;

import dev.aftercare.change.Change;
import dev.aftercare.change.Changes.Subscription;
import dev.aftercare.ui.background.Background;
import dev.aftercare.ui.background.Latest;
import dev.aftercare.ui.background.News;
import dev.aftercare.ui.background.Soon;
import dev.aftercare.ui.kit.Kept;
import dev.aftercare.ui.kit.paging.PagedList;
import dev.aftercare.units.list.UnitFilter;
import dev.aftercare.units.list.UnitLine;
import dev.aftercare.units.list.UnitOrder;
import dev.aftercare.units.list.UnitSort;
import dev.aftercare.units.record.UnitDetail;
import dev.aftercare.visits.Visits;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/// What the unit list shows and can do. Knows no control, no session, no thread.
public final class UnitsViewModel {
    private static final Duration TYPING = Duration.ofMillis(150);
    private static final Duration BROWSING = Duration.ofMillis(80);
    private static final Duration COUNTING = Duration.ofSeconds(5);

    /// What shows in the row of the unit that it names.
    private static final Set<String> ROW = Set.of("unit", Visits.CHANGE);

    /// What moves many units or shows in every row, without naming them.
    private static final Set<String> WIDE =
            Set.of("batch", "run", "selection", "product", "brand", "company");

    private final UnitReading reading;
    private final Background background;
    private final News news;
    private final PagedList<UnitFilter, UnitOrder, UnitLine> list;
    private final StringProperty typed = new SimpleStringProperty("");
    private final Latest finding = new Latest();
    private final Latest opening = new Latest();
    private final Latest reference = new Latest();
    private final Soon recount;
    private final ReadOnlyObjectWrapper<UnitReading.Around> around =
            new ReadOnlyObjectWrapper<>(UnitReading.Around.UNKNOWN);
    private final ReadOnlyObjectWrapper<@Nullable UnitDetail> detail =
            new ReadOnlyObjectWrapper<>();
    private Subscription subscription = () -> {};
    private long read = -1;
    private final UnitViews views;

    /// Reads nothing before it is shown.
    ///
    /// @param kept where its person's views are
    public UnitsViewModel(UnitReading reading, Background background, News news, Kept kept) {
        this.reading = reading;
        this.background = background;
        this.news = news;
        this.list =
                new PagedList<>(reading, background, UnitFilter.ALL, UnitOrder.down(UnitSort.MADE));
        this.views = new UnitViews(reading, background, kept, list);
        this.recount = new Soon(background, COUNTING, views::count);
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

    UnitViews views() {
        return views;
    }

    /// What the pane shows, if it is what is selected: it follows a moment later.
    Optional<UnitDetail> open() {
        var selected = list.selected().get();
        return Optional.ofNullable(detail.get())
                .filter(one -> selected != null && one.record().unit().id() == selected);
    }

    /// Those that are ticked, else the one that is selected; empty where there is neither.
    Optional<Targets> targets() {
        return ticked().or(() -> open().map(one -> Targets.one(one.record().unit())))
                .or(() -> Optional.ofNullable(list.selected().get()).map(Targets::one));
    }

    /// Those that are ticked; empty if none is.
    Optional<Targets> ticked() {
        var ticked = list.ticked().get();
        long count = ticked.count(list.count().get());
        return count == 0
                ? Optional.empty()
                : Optional.of(new Targets(count, null, "", () -> reading.picked(ticked)));
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

    /// Changes what the list is narrowed by, whatever else it is narrowed by.
    void narrow(UnaryOperator<UnitFilter> narrower) {
        list.filter().set(narrower.apply(list.filter().get()));
    }

    /// The units that another screen wants to see.
    public void show(UnitFilter wanted) {
        views.leave();
        list.filter().set(wanted);
    }

    /// Shows all that is known of a unit, listed or not.
    public void show(long unitId) {
        list.selected().set(unitId);
    }

    void shown() {
        subscription.close();
        subscription = news.hear(this::heard);
        boolean missed = read != news.edition();
        list.shown(missed);
        if (missed) {
            readAround();
            readOpen(Duration.ZERO);
        }
    }

    void hidden() {
        subscription.close();
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
    }

    private void readAround() {
        background.call(reading.around()).then(this::found).onlyLatest(reference).start();
    }

    void found(UnitReading.Around now) {
        views.around(now);
        around.set(now);
        views.count();
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

    /// A unit that was changed or visited is a row; a batch or a run is the list.
    private void heard(Set<Change> changes) {
        var units =
                changes.stream()
                        .filter(change -> ROW.contains(change.kind()))
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
