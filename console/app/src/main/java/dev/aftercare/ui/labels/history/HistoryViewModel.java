package dev.aftercare.ui.labels.history;

import dev.aftercare.change.Change;
import dev.aftercare.change.Changes.Subscription;
import dev.aftercare.labels.sheet.DrawnLabel;
import dev.aftercare.printing.history.RunFilter;
import dev.aftercare.printing.history.RunItem;
import dev.aftercare.printing.history.RunLine;
import dev.aftercare.problem.Refusal;
import dev.aftercare.ui.background.Background;
import dev.aftercare.ui.background.Latest;
import dev.aftercare.ui.background.News;
import dev.aftercare.ui.background.Work;
import dev.aftercare.ui.kit.paging.PagedList;
import dev.aftercare.ui.labels.history.HistoryReading.Order;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// All runs, the one that is open, its labels, and the one of them that is shown as it was. Knows
/// no control, no session, no thread.
public final class HistoryViewModel {
    private static final Duration TYPING = Duration.ofMillis(200);
    private static final Duration BROWSING = Duration.ofMillis(80);

    private final HistoryReading reading;
    private final Background background;
    private final News news;
    private final PagedList<RunFilter, Order, RunLine> runs;
    private final PagedList<Optional<RunLine>, Order, RunItem> items;
    private final StringProperty typed = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<@Nullable RunLine> open = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<AsItWas> label =
            new ReadOnlyObjectWrapper<>(AsItWas.NOTHING);
    private final Latest finding = new Latest();
    private final Latest opening = new Latest();
    private final Latest drawing = new Latest();
    private Subscription subscription = () -> {};
    private boolean visible;
    private long read = -1;

    public HistoryViewModel(HistoryReading reading, Background background, News news) {
        this.reading = reading;
        this.background = background;
        this.news = news;
        this.runs = new PagedList<>(reading, background, RunFilter.ALL, Order.NEWEST);
        this.items = new PagedList<>(reading.items(), background, Optional.empty(), Order.NEWEST);
        typed.subscribe((_, now) -> find(now));
        runs.selected().subscribe((_, id) -> open(id, BROWSING));
        items.selected().subscribe((_, _) -> draw());
    }

    /// A label of the open run, drawn again.
    ///
    /// @param item null while none is chosen
    /// @param refusal why it cannot be drawn any more
    record AsItWas(@Nullable RunItem item, @Nullable DrawnLabel label, @Nullable Refusal refusal) {
        static final AsItWas NOTHING = new AsItWas(null, null, null);
    }

    public PagedList<RunFilter, Order, RunLine> runs() {
        return runs;
    }

    PagedList<Optional<RunLine>, Order, RunItem> items() {
        return items;
    }

    /// What stands in the search field.
    StringProperty typed() {
        return typed;
    }

    /// The run beside the list; null: none.
    ReadOnlyObjectProperty<@Nullable RunLine> open() {
        return open.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<AsItWas> label() {
        return label.getReadOnlyProperty();
    }

    public void shown() {
        subscription.close();
        subscription = news.hear(this::heard);
        visible = true;
        boolean missed = read != news.edition();
        runs.shown(missed);
        items.shown(missed);
    }

    public void hidden() {
        subscription.close();
        visible = false;
        runs.hidden();
        items.hidden();
        read = news.edition();
    }

    private void heard(Set<Change> changes) {
        var id = runs.selected().get();
        if (!visible) {
            return;
        }
        if (changes.stream().anyMatch(change -> change.kind().equals("company"))) {
            runs.renewSoon();
            items.renewSoon();
            open(id, Duration.ZERO);
        } else if (changes.stream().anyMatch(change -> change.kind().equals("run"))) {
            runs.renewSoon();
            if (id != null && changes.contains(new Change("run", id))) {
                open(id, Duration.ZERO);
            }
        }
    }

    private void find(String text) {
        background
                .run(() -> {})
                .then(_ -> runs.filter().set(runs.filter().get().with(text)))
                .onlyLatest(finding)
                .after(TYPING)
                .start();
    }

    private void open(@Nullable Long runId, Duration pause) {
        if (runId == null) {
            opening.forget();
            show(null);
            return;
        }
        background
                .call(() -> reading.byId(List.of(runId)))
                .then(found -> show(found.isEmpty() ? null : found.getFirst()))
                .onlyLatest(opening)
                .after(pause)
                .start();
    }

    private void show(@Nullable RunLine run) {
        open.set(run);
        items.selected().set(null);
        items.filter().set(Optional.ofNullable(run));
        items.selected().set(run == null || run.run().labels() == 0 ? null : Long.valueOf(1));
    }

    private void draw() {
        var run = open.get();
        var seq = items.selected().get();
        if (run == null || seq == null) {
            drawing.forget();
            label.set(AsItWas.NOTHING);
            return;
        }
        background
                .call(() -> drawn(run.id(), seq.intValue()))
                .then(label::set)
                .whenRefused(no -> label.set(new AsItWas(null, null, no.refusal())))
                .onlyLatest(drawing)
                .after(BROWSING)
                .start();
    }

    private AsItWas drawn(long runId, int seq) {
        var item = reading.history().items(runId, seq - 1, 1);
        return item.isEmpty()
                ? AsItWas.NOTHING
                : new AsItWas(item.getFirst(), reading.label(runId, seq).orElse(null), null);
    }

    /// Writes the listed runs to a file.
    Work<Long> export(Path file) {
        var filter = runs.filter().get();
        return background.callLong(
                "ui.labels.exporting", progress -> reading.export().write(filter, file, progress));
    }
}
