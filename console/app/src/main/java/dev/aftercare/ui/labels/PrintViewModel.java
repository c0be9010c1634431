package dev.aftercare.ui.labels;

import dev.aftercare.change.Change;
import dev.aftercare.change.Changes.Subscription;
import dev.aftercare.labels.Stock;
import dev.aftercare.labels.Stocks;
import dev.aftercare.printing.orders.LabelChoice;
import dev.aftercare.printing.orders.Output;
import dev.aftercare.printing.orders.PrintOrder;
import dev.aftercare.printing.orders.Reprint;
import dev.aftercare.printing.runs.StockSample;
import dev.aftercare.ui.background.Background;
import dev.aftercare.ui.background.Latest;
import dev.aftercare.ui.background.News;
import dev.aftercare.ui.background.Soon;
import dev.aftercare.units.WhichUnits;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What will be printed, on what, and how printing went. Knows no control, no session, no thread.
public final class PrintViewModel {
    private static final Duration TYPING = Duration.ofMillis(200);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Set<String> OF_COUNT =
            Set.of("unit", "selection", "run", "batch", "product", "brand", "company");
    private static final Set<String> OF_CHOICE = Set.of("run", "batch", "product", "company");

    /// A newer revision of a template arrives with the first run that is printed with it.
    private static final Set<String> OF_STOCKS = Set.of("run", "company");

    static final List<Integer> PRINTERS = List.of(203, 300, 600);

    private final LabelReading reading;
    private final Background background;
    private final News news;
    private final WantedUnits wanted = new WantedUnits();
    private final ObjectProperty<Stock> stock = new SimpleObjectProperty<>(Stocks.L7160);
    private final IntegerProperty start = new SimpleIntegerProperty(1);
    private final IntegerProperty dpi = new SimpleIntegerProperty(300);
    private final IntegerProperty nth = new SimpleIntegerProperty(0);
    private final ObjectProperty<Reprint.@Nullable Reason> reason = new SimpleObjectProperty<>();
    private final StringProperty reasonText = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<StockSample>> stocks =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<LabelReading.Around> around =
            new ReadOnlyObjectWrapper<>(LabelReading.Around.UNKNOWN);
    private final Printing printing;
    private final Sight sight;
    private final Latest samples = new Latest();
    private final Latest reference = new Latest();
    private final Soon again;
    private final Set<String> noted = new HashSet<>();
    private Subscription subscription = () -> {};
    private long read = -1;

    public PrintViewModel(
            LabelReading reading, LabelDeeds deeds, Background background, News news) {
        this.reading = reading;
        this.background = background;
        this.news = news;
        this.printing = new Printing(deeds, background);
        this.sight = new Sight(reading, background, this::choice, nth::get);
        this.again = new Soon(background, PAUSE, this::readNoted);
        wanted.onChange(this::wantsOthers);
        stock.subscribe((_, _) -> changedStock());
        dpi.subscribe((_, _) -> sight.draw());
        nth.subscribe((_, _) -> sight.draw());
    }

    WantedUnits wanted() {
        return wanted;
    }

    ObjectProperty<Stock> stock() {
        return stock;
    }

    /// Cell of the first sheet, from 1.
    IntegerProperty start() {
        return start;
    }

    /// Of the printer.
    IntegerProperty dpi() {
        return dpi;
    }

    /// Which label of the run the preview shows, from 0.
    IntegerProperty nth() {
        return nth;
    }

    /// Why units that have a label get another.
    ObjectProperty<Reprint.@Nullable Reason> reason() {
        return reason;
    }

    StringProperty reasonText() {
        return reasonText;
    }

    ReadOnlyObjectProperty<List<StockSample>> stocks() {
        return stocks.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<LabelReading.Around> around() {
        return around.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Seen> seen() {
        return sight.seen();
    }

    ReadOnlyObjectProperty<Outcome> outcome() {
        return printing.outcome();
    }

    ReadOnlyBooleanProperty printing() {
        return printing.goesOn();
    }

    /// What is known is of other units than are wanted now: nothing can be printed meanwhile.
    ReadOnlyBooleanProperty looks() {
        return sight.looks();
    }

    SheetPlan plan() {
        return new SheetPlan(stock.get(), start.get(), seen().get().forecast().labels());
    }

    /// The labels of these units, for whoever comes from another screen.
    public void want(WhichUnits units) {
        wanted.want(units);
    }

    void shown() {
        subscription.close();
        subscription = news.hear(this::heard);
        if (read != news.edition()) {
            readAll();
        }
    }

    void hidden() {
        subscription.close();
        read = news.edition();
    }

    private void heard(Set<Change> changes) {
        changes.forEach(change -> noted.add(change.kind()));
        if (!Collections.disjoint(noted, OF_COUNT)) {
            again.ask();
        }
    }

    /// Looks again at everything, also after others were in the way.
    void readAll() {
        noted.addAll(OF_COUNT);
        readNoted();
    }

    /// Units are counted before it is known what came last: who never said what to print has none
    /// that would be counted twice.
    private void readNoted() {
        var kinds = Set.copyOf(noted);
        noted.clear();
        if (!Collections.disjoint(kinds, OF_COUNT)) {
            sight.countAgain();
        }
        if (!Collections.disjoint(kinds, OF_STOCKS)) {
            background.call(reading.stocks()).then(stocks::set).onlyLatest(samples).start();
        }
        if (!Collections.disjoint(kinds, OF_CHOICE)) {
            background.call(reading.around()).then(this::knows).onlyLatest(reference).start();
        }
    }

    /// Who never said what to print most likely wants what came last.
    private void knows(LabelReading.Around now) {
        boolean first = around.get().equals(LabelReading.Around.UNKNOWN);
        if (first && wanted.batch().get() == null && !now.batches().isEmpty()) {
            wanted.batch().set(now.batches().getFirst());
        }
        around.set(now);
        if (first) {
            start.set(now.nextCells().getOrDefault(stock.get().name(), 1));
        }
    }

    private void wantsOthers() {
        sight.want(wanted.units().orElse(null), TYPING);
        nth.set(0);
        reason.set(null);
        reasonText.set("");
        printing.forget();
    }

    private void changedStock() {
        start.set(around.get().nextCells().getOrDefault(stock.get().name(), 1));
        printing.forget();
        sight.draw();
    }

    private LabelChoice choice() {
        return new LabelChoice(stock.get().name(), null, start.get(), dpi.get());
    }

    /// Whether it only wants a file's name.
    ///
    /// @return false where something is missing; then it is said what
    boolean isReady() {
        if (printing().get() || looks().get() || !seen().get().isPrintable() || !isWanted()) {
            return false;
        }
        if (wantsReason()) {
            printing.missReason();
            return false;
        }
        return true;
    }

    /// Some have a label, and nobody has said yet why they get another.
    boolean wantsReason() {
        return seen().get().forecast().printedBefore() > 0 && reprint() == null;
    }

    /// Whether what is seen is what somebody wants.
    private boolean isWanted() {
        return wanted.units().equals(Optional.ofNullable(seen().get().units()));
    }

    private @Nullable Reprint reprint() {
        var why = reason.get();
        if (why == null || seen().get().forecast().printedBefore() == 0) {
            return null;
        }
        var text = why == Reprint.Reason.OTHER ? reasonText.get().strip() : "";
        var reprint = new Reprint(why, text);
        return reprint.saysWhy() ? reprint : null;
    }

    /// Prints all of it into a file.
    ///
    /// @param overwrite whether a file that is there may go
    void print(Path file, boolean overwrite) {
        var units = seen().get().units();
        if (units != null && isReady()) {
            print(new PrintOrder(units, choice(), reprint(), new Output(file, overwrite)));
        }
    }

    /// Prints the label that is shown, to try printer and stock: its unit has a label no more than
    /// before.
    void printTest(Path file, boolean overwrite) {
        var preview = seen().get().preview();
        if (preview != null && !printing().get() && !looks().get()) {
            print(
                    new PrintOrder(
                            new WhichUnits.Picked(List.of(preview.unitId())),
                            choice(),
                            Reprint.because(Reprint.Reason.TEST),
                            new Output(file, overwrite)));
        }
    }

    private void print(PrintOrder order) {
        printing.print(order, done -> printed(order.label(), done));
    }

    private void printed(LabelChoice choice, Outcome.Done done) {
        reason.set(null);
        reasonText.set("");
        if (choice.stock().equals(stock.get().name())) {
            start.set(done.next());
        }
        readAll();
    }
}
