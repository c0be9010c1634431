package dev.aftercare.ui.kit.paging;

import dev.aftercare.ui.background.Background;
import dev.aftercare.ui.background.Latest;
import dev.aftercare.ui.background.Soon;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/// A long list as a view model holds it: filter and order may be set, rows come. What is ticked and
/// selected is known by id, so it outlives what happens to the list.
///
/// Only who looks at it makes it read: [#shown] and [#hidden].
///
/// @param <F> a filter
/// @param <O> an order
/// @param <R> a row
public final class PagedList<F, O, R> {
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final ListReading<F, O, R> reading;
    private final Background background;
    private final PagedRows<R> rows;
    private final ObjectProperty<F> filter;
    private final ObjectProperty<O> order;
    private final ObjectProperty<Ticked<F>> ticked = new SimpleObjectProperty<>(Ticked.none());
    private final ObjectProperty<@Nullable Long> selected = new SimpleObjectProperty<>();
    private final ReadOnlyLongWrapper count = new ReadOnlyLongWrapper();
    private final ReadOnlyLongWrapper millis = new ReadOnlyLongWrapper();
    private final ReadOnlyBooleanWrapper failed = new ReadOnlyBooleanWrapper();
    private final Latest listing = new Latest();
    private final Soon renewal;
    private final Set<Long> changedIds = new HashSet<>();
    private boolean refreshing;
    private boolean visible;
    private boolean stale = true;

    public PagedList(
            ListReading<F, O, R> reading, Background background, F firstFilter, O firstOrder) {
        this.reading = reading;
        this.background = background;
        this.rows = new PagedRows<>(reading::id);
        this.filter = new SimpleObjectProperty<>(firstFilter);
        this.order = new SimpleObjectProperty<>(firstOrder);
        this.renewal = new Soon(background, PAUSE, this::renew);
        filter.subscribe((_, _) -> changed());
        filter.subscribe((_, _) -> forgetAll());
        order.subscribe((_, _) -> changed());
        rows.failed().subscribe(failed::set);
    }

    public ObjectProperty<F> filter() {
        return filter;
    }

    public ObjectProperty<O> order() {
        return order;
    }

    /// The same object, whatever is listed.
    public PagedRows<R> rows() {
        return rows;
    }

    /// How many rows are listed.
    public ReadOnlyLongProperty count() {
        return count.getReadOnlyProperty();
    }

    /// How long the list took to come.
    public ReadOnlyLongProperty millis() {
        return millis.getReadOnlyProperty();
    }

    /// Something of it could not be read; [#retry] tries again.
    public ReadOnlyBooleanProperty failed() {
        return failed.getReadOnlyProperty();
    }

    public ObjectProperty<Ticked<F>> ticked() {
        return ticked;
    }

    /// The id of the row that a pane shows, listed or not; null: none.
    public ObjectProperty<@Nullable Long> selected() {
        return selected;
    }

    public long id(R row) {
        return reading.id(row);
    }

    public void tick(long id) {
        ticked.set(ticked.get().with(id, true));
    }

    public void toggle(long id) {
        ticked.set(ticked.get().with(id, !ticked.get().has(id)));
    }

    /// Ticks all that is listed, also what was never fetched; if all is ticked already, nothing.
    public void toggleAll() {
        ticked.set(
                ticked.get().count(count.get()) == count.get()
                        ? Ticked.none()
                        : new Ticked.AllBut<>(filter.get(), Set.of()));
    }

    /// "All" was said of another list.
    private void forgetAll() {
        if (ticked.get() instanceof Ticked.AllBut) {
            ticked.set(Ticked.none());
        }
    }

    /// Somebody looks at it.
    ///
    /// @param missed whether something may have changed while nobody looked
    public void shown(boolean missed) {
        visible = true;
        if (stale) {
            load(rows::restart);
        } else if (missed) {
            load(rows::renew);
        }
    }

    public void hidden() {
        visible = false;
    }

    public void retry() {
        if (rows.failed().get()) {
            rows.retry();
        } else {
            load(rows::restart);
        }
    }

    /// Rows with these ids have changed: those that are held are read again.
    public void refresh(Collection<Long> ids) {
        changedIds.addAll(ids);
        changedIds.retainAll(rows.held());
        if (!refreshing && !changedIds.isEmpty()) {
            refreshing = true;
            var now = List.copyOf(changedIds);
            changedIds.clear();
            background
                    .call(() -> reading.byId(now))
                    .then(rows::replace)
                    .whenFailed(_ -> renewSoon())
                    .atEnd(this::refreshRest)
                    .start();
        }
    }

    private void refreshRest() {
        refreshing = false;
        refresh(Set.of());
    }

    /// Rows came, went or moved: the list is read again, once a second at the most, and stays where
    /// it is.
    public void renewSoon() {
        renewal.ask();
    }

    private void renew() {
        if (visible) {
            load(rows::renew);
        } else {
            stale = true;
        }
    }

    private void changed() {
        stale = true;
        if (visible) {
            load(rows::restart);
        }
    }

    private interface Begun<R> {
        void with(PagedRows.Source<R> source, long rows, List<R> first);
    }

    private void load(Begun<R> begun) {
        var wanted = filter.get();
        var sorted = order.get();
        long asked = System.nanoTime();
        background
                .call(() -> reading.begin(wanted, sorted, PagedRows.PAGE))
                .then(
                        beginning -> {
                            stale = false;
                            failed.set(false);
                            millis.set((System.nanoTime() - asked) / 1_000_000);
                            count.set(beginning.rows());
                            begun.with(
                                    new Fetching(wanted, sorted, beginning.rows()),
                                    beginning.rows(),
                                    beginning.first());
                        })
                .whenFailed(_ -> failed.set(true))
                .onlyLatest(listing)
                .start();
    }

    /// Pages of one list as it was begun.
    private final class Fetching implements PagedRows.Source<R> {
        private final F wanted;
        private final O sorted;
        private final long all;

        Fetching(F wanted, O sorted, long all) {
            this.wanted = wanted;
            this.sorted = sorted;
            this.all = all;
        }

        @Override
        public void fetch(
                PagedRows.Stretch<R> stretch, Consumer<List<R>> arrived, Runnable hasFailed) {
            background
                    .call(() -> read(stretch))
                    .then(arrived)
                    .whenFailed(_ -> hasFailed.run())
                    .start();
        }

        private List<R> read(PagedRows.Stretch<R> stretch) {
            var previous = stretch.previous();
            return previous == null
                    ? reading.at(wanted, sorted, stretch.before(), stretch.rows(), all)
                    : reading.after(wanted, sorted, previous, stretch.rows());
        }

        @Override
        public void isShorter() {
            renewSoon();
        }
    }
}
