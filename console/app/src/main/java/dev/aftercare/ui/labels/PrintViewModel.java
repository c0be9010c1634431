package dev.aftercare.ui.labels;

import dev.aftercare.change.Change;
import dev.aftercare.change.Changes.Subscription;
import dev.aftercare.labels.Stock;
import dev.aftercare.labels.Stocks;
import dev.aftercare.printing.orders.LabelChoice;
import dev.aftercare.printing.orders.Output;
import dev.aftercare.printing.orders.PrintOrder;
import dev.aftercare.printing.orders.Reprint;
import dev.aftercare.printing.runs.Forecast;
import dev.aftercare.printing.runs.Printed;
import dev.aftercare.printing.runs.StockSample;
import dev.aftercare.problem.Refused;
import dev.aftercare.ui.background.Background;
import dev.aftercare.ui.background.Latest;
import dev.aftercare.ui.background.News;
import dev.aftercare.ui.background.Soon;
import dev.aftercare.units.WhichUnits;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What will be printed, on what, and how printing went. Knows no control, no session, no thread.
public final class PrintViewModel {
    private static final Duration TYPING = Duration.ofMillis(200);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Set<String> KINDS =
            Set.of("unit", "run", "batch", "product", "brand", "company");
    static final List<Integer> PRINTERS = List.of(203, 300, 600);

    private final LabelReading reading;
    private final LabelDeeds deeds;
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
    private final ReadOnlyObjectWrapper<Seen> seen = new ReadOnlyObjectWrapper<>(Seen.NOTHING);
    private final ReadOnlyObjectWrapper<Outcome> outcome =
            new ReadOnlyObjectWrapper<>(new Outcome.Nothing());
    private final ReadOnlyBooleanWrapper printing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper looks = new ReadOnlyBooleanWrapper();
    private final Latest looking = new Latest();
    private final Latest reference = new Latest();
    private final Soon again;
    private Subscription subscription = () -> {};
    private boolean started;
    private int looked;
    private long read = -1;

    public PrintViewModel(
            LabelReading reading, LabelDeeds deeds, Background background, News news) {
        this.reading = reading;
        this.deeds = deeds;
        this.background = background;
        this.news = news;
        this.again = new Soon(background, PAUSE, this::readAll);
        wanted.onChange(this::wantsOthers);
        stock.subscribe((_, _) -> changedStock());
        dpi.subscribe((_, _) -> look(Duration.ZERO));
        nth.subscribe((_, _) -> look(Duration.ZERO));
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
        return seen.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Outcome> outcome() {
        return outcome.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty printing() {
        return printing.getReadOnlyProperty();
    }

    /// What is known is of other units than are wanted now: nothing can be printed meanwhile.
    ReadOnlyBooleanProperty looks() {
        return looks.getReadOnlyProperty();
    }

    SheetPlan plan() {
        return new SheetPlan(stock.get(), start.get(), seen.get().forecast().labels());
    }

    /// The labels of these units, for whoever comes from another screen.
    public void want(WhichUnits units) {
        wanted.want(units);
    }

    void shown() {
        subscription.close();
        subscription = news.hear(this::heard);
        if (!started) {
            background.call(reading.stocks()).then(stocks::set).start();
        }
        if (!started || read != news.edition()) {
            readAll();
        }
        started = true;
    }

    void hidden() {
        subscription.close();
        read = news.edition();
    }

    private void heard(Set<Change> changes) {
        if (changes.stream().anyMatch(change -> KINDS.contains(change.kind()))) {
            again.ask();
        }
    }

    /// Looks again at everything, also after others were in the way.
    void readAll() {
        background.call(reading.around()).then(this::knows).onlyLatest(reference).start();
        look(Duration.ZERO);
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
        nth.set(0);
        reason.set(null);
        reasonText.set("");
        outcome.set(new Outcome.Nothing());
        look(TYPING);
    }

    private void changedStock() {
        start.set(around.get().nextCells().getOrDefault(stock.get().name(), 1));
        outcome.set(new Outcome.Nothing());
        look(Duration.ZERO);
    }

    private void look(Duration pause) {
        var units = wanted.units().orElse(null);
        int look = ++looked;
        looks.set(units != null && !units.equals(seen.get().units()));
        if (units == null) {
            looking.forget();
            seen.set(Seen.NOTHING);
            return;
        }
        var choice = choice();
        long which = nth.get();
        background
                .call(() -> look(units, choice, which))
                .atEnd(() -> looks.set(looks.get() && look != looked))
                .then(seen::set)
                .whenFailed(this::sawNothing)
                .onlyLatest(looking)
                .after(pause)
                .start();
    }

    /// What was seen before is of other units, or of other labels, than are wanted now.
    private void sawNothing(Throwable failure) {
        seen.set(Seen.NOTHING);
        background.trouble(failure);
    }

    private Seen look(WhichUnits units, LabelChoice choice, long which) {
        var forecast = Forecast.NOTHING;
        try {
            forecast = reading.forecast().apply(units);
            var preview = reading.preview().of(units, forecast, choice, which).orElse(null);
            return new Seen(units, forecast, preview, null);
        } catch (Refused no) {
            return new Seen(units, forecast, null, no.refusal());
        }
    }

    private LabelChoice choice() {
        return new LabelChoice(stock.get().name(), null, start.get(), dpi.get());
    }

    /// Whether it only wants a file's name.
    ///
    /// @return false where something is missing; then it is said what
    boolean isReady() {
        if (printing.get() || looks.get() || !seen.get().isPrintable() || !isWanted()) {
            return false;
        }
        boolean wantsReason = seen.get().forecast().printedBefore() > 0;
        if (wantsReason && reprint() == null) {
            outcome.set(new Outcome.ReasonMissing());
            return false;
        }
        return true;
    }

    /// Whether what is seen is what somebody wants.
    private boolean isWanted() {
        return wanted.units().equals(Optional.ofNullable(seen.get().units()));
    }

    private @Nullable Reprint reprint() {
        var why = reason.get();
        if (why == null || seen.get().forecast().printedBefore() == 0) {
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
        var units = seen.get().units();
        if (units != null && isReady()) {
            print(new PrintOrder(units, choice(), reprint(), new Output(file, overwrite)));
        }
    }

    /// Prints the label that is shown, to try printer and stock: its unit has a label no more than
    /// before.
    void printTest(Path file, boolean overwrite) {
        var preview = seen.get().preview();
        if (preview != null && !printing.get() && !looks.get()) {
            print(
                    new PrintOrder(
                            new WhichUnits.Picked(List.of(preview.unitId())),
                            choice(),
                            Reprint.because(Reprint.Reason.TEST),
                            new Output(file, overwrite)));
        }
    }

    private void print(PrintOrder order) {
        var file = order.output().file();
        outcome.set(new Outcome.Nothing());
        printing.set(true);
        background
                .callLong("ui.labels.printing", progress -> deeds.print().print(order, progress))
                .atEnd(() -> printing.set(false))
                .then(printed -> printed(printed, order))
                .whenRefused(no -> outcome.set(new Outcome.Refused(no.refusal(), file)))
                .whenInvalid(no -> outcome.set(new Outcome.Invalid(no.violations())))
                .whenCancelled(() -> outcome.set(new Outcome.Cancelled()))
                .whenFailed(_ -> outcome.set(new Outcome.Failed(file)))
                .start();
    }

    /// The part-used sheet goes on where this run ended, whatever was chosen while it ran.
    private void printed(Printed printed, PrintOrder order) {
        var choice = order.label();
        var used = Stocks.named(choice.stock()).orElseThrow();
        var next = new SheetPlan(used, choice.startCell(), printed.labels()).next();
        reason.set(null);
        reasonText.set("");
        if (used.equals(stock.get())) {
            start.set(next);
        }
        outcome.set(new Outcome.Done(printed, order.output().file(), next));
        readAll();
    }
}
