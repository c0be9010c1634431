package dev.aftercare.ui.units;

import dev.aftercare.catalog.ProductRow;
import dev.aftercare.change.Change;
import dev.aftercare.change.Changes.Subscription;
import dev.aftercare.ui.background.Background;
import dev.aftercare.ui.background.Latest;
import dev.aftercare.ui.background.News;
import dev.aftercare.ui.kit.table.PagedRows;
import dev.aftercare.units.UnitState;
import dev.aftercare.units.list.UnitFilter;
import dev.aftercare.units.list.UnitLine;
import dev.aftercare.units.list.UnitOrder;
import dev.aftercare.units.list.UnitSort;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/// What the unit list shows and can do. Knows no control, no session, no thread.
public final class UnitsViewModel {
    private final UnitReading reading;
    private final Background background;
    private final News news;
    private final Latest list = new Latest();
    private final Latest pane = new Latest();

    private final ObjectProperty<UnitFilter> filter = new SimpleObjectProperty<>(UnitFilter.ALL);
    private final ObjectProperty<UnitOrder> order =
            new SimpleObjectProperty<>(UnitOrder.down(UnitSort.MADE));
    private final ObservableList<ProductRow> products = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<PagedRows<UnitLine>> rows =
            new ReadOnlyObjectWrapper<>(PagedRows.none());
    private final ReadOnlyObjectWrapper<Map<UnitState, Long>> states =
            new ReadOnlyObjectWrapper<>(Map.of());
    private final Latest counting = new Latest();
    private final ReadOnlyObjectWrapper<LocalDate> today =
            new ReadOnlyObjectWrapper<>(LocalDate.EPOCH);
    private final ReadOnlyLongWrapper total = new ReadOnlyLongWrapper();
    private final ReadOnlyLongWrapper millis = new ReadOnlyLongWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Detail> detail = new ReadOnlyObjectWrapper<>();
    private @Nullable Long selected;
    private @Nullable Subscription subscription;

    public UnitsViewModel(UnitReading reading, Background background, News news) {
        this.reading = reading;
        this.background = background;
        this.news = news;
        filter.subscribe(_ -> load());
        order.subscribe(_ -> load());
    }

    ObjectProperty<UnitFilter> filter() {
        return filter;
    }

    ObjectProperty<UnitOrder> order() {
        return order;
    }

    ObservableList<ProductRow> products() {
        return products;
    }

    String nameOfProduct(long id) {
        return products.stream()
                .filter(one -> one.id() == id)
                .map(one -> one.facts().model())
                .findFirst()
                .orElse("");
    }

    ReadOnlyObjectProperty<PagedRows<UnitLine>> rows() {
        return rows.getReadOnlyProperty();
    }

    /// How many units are in each state, whichever is listed; empty until they are counted.
    ReadOnlyObjectProperty<Map<UnitState, Long>> states() {
        return states.getReadOnlyProperty();
    }

    /// How many units there are, however few of them are listed.
    ReadOnlyLongProperty total() {
        return total.getReadOnlyProperty();
    }

    /// In the company's zone.
    ReadOnlyObjectProperty<LocalDate> today() {
        return today.getReadOnlyProperty();
    }

    /// How long the list took to come.
    ReadOnlyLongProperty millis() {
        return millis.getReadOnlyProperty();
    }

    /// What the pane shows; null where nothing is selected.
    ReadOnlyObjectProperty<@Nullable Detail> detail() {
        return detail.getReadOnlyProperty();
    }

    void shown() {
        subscription = news.hear(this::heard);
        background.call(reading::products).then(products::setAll).start();
        load();
    }

    void hidden() {
        if (subscription != null) {
            subscription.close();
            subscription = null;
        }
    }

    /// Narrows the list to serials that begin, or else end, as somebody types.
    void find(String typed) {
        var wanted = typed.strip();
        if (wanted.isEmpty()) {
            filter.set(filter.get().serial("", ""));
            return;
        }
        var begins = filter.get().serial(wanted, "");
        var ends = filter.get().serial("", wanted);
        background
                .call(() -> reading.has(begins) ? begins : ends)
                .then(filter::set)
                .onlyLatest(list)
                .start();
    }

    /// Selects a unit of the list; null selects none.
    void select(@Nullable UnitLine line) {
        open(line == null ? null : line.unit().id());
    }

    /// Shows all that is known of a unit, listed or not.
    public void open(@Nullable Long unitId) {
        selected = unitId;
        if (unitId == null) {
            pane.forget();
            detail.set(null);
        } else {
            readDetail(unitId);
        }
    }

    /// The units that another screen wants to see.
    public void show(UnitFilter wanted) {
        filter.set(wanted);
    }

    private void readDetail(long unitId) {
        background
                .call(() -> reading.detail(unitId))
                .then(found -> detail.set(found.orElse(null)))
                .onlyLatest(pane)
                .start();
    }

    private void load() {
        var wanted = filter.get();
        var sorted = order.get();
        long begun = System.nanoTime();
        background
                .call(() -> reading.begin(wanted, sorted, PagedRows.pageSize()))
                .then(
                        beginning -> {
                            millis.set((System.nanoTime() - begun) / 1_000_000);
                            show(wanted, sorted, beginning);
                        })
                .onlyLatest(list)
                .start();
        background
                .call(() -> reading.states(wanted))
                .then(states::set)
                .onlyLatest(counting)
                .start();
        background.call(() -> reading.count(UnitFilter.ALL)).then(total::set).start();
    }

    private void show(UnitFilter wanted, UnitOrder sorted, UnitReading.Beginning beginning) {
        long n = beginning.rows();
        today.set(beginning.today());
        rows.set(
                new PagedRows<>(
                        (stretch, arrived) -> fetch(wanted, sorted, n, stretch, arrived),
                        n,
                        beginning.first()));
    }

    private void fetch(
            UnitFilter wanted,
            UnitOrder sorted,
            long n,
            PagedRows.Stretch<UnitLine> stretch,
            Consumer<List<UnitLine>> arrived) {
        var previous = stretch.previous();
        background
                .call(
                        () ->
                                previous == null
                                        ? reading.stretch(
                                                wanted, sorted, stretch.before(), stretch.rows(), n)
                                        : reading.after(
                                                wanted, sorted, previous.unit(), stretch.rows()))
                .then(arrived)
                .start();
    }

    /// One unit that was changed changes a row; a batch that came or went changes the list.
    private void heard(Set<Change> changes) {
        if (changes.stream().anyMatch(change -> change.kind().equals("batch"))) {
            load();
        } else if (changes.stream().anyMatch(change -> change.kind().equals("unit"))) {
            rows.get().refresh();
        }
        var open = selected;
        if (open != null) {
            readDetail(open);
        }
    }
}
