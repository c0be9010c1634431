package dev.aftercare.ui.search;

import dev.aftercare.search.Found;
import dev.aftercare.search.Hit;
import dev.aftercare.ui.background.Background;
import dev.aftercare.ui.background.Latest;
import dev.aftercare.ui.kit.Places;
import dev.aftercare.ui.scanner.ScannerLayout;
import dev.aftercare.units.list.UnitFilter;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// What is searched and found, and what of it is chosen. Enter opens what is marked: the best, or
/// what the arrow keys lead to.
public final class SearchViewModel {
    private static final Duration TYPING = Duration.ofMillis(150);
    private static final Listed CLOSED = new Listed.Closed();

    private final SearchReading reading;
    private final Places places;
    private final Supplier<ScannerLayout> scanner;
    private final Background background;
    private final Latest asking = new Latest();
    private final StringProperty typed = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Listed> listed = new ReadOnlyObjectWrapper<>(CLOSED);
    private final ReadOnlyIntegerWrapper marked = new ReadOnlyIntegerWrapper(-1);
    private Runnable wanted = () -> {};
    private Runnable left = () -> {};
    private String answered = "";
    private boolean opening;

    /// @param scanner what is known of the layout of whatever scanner typed
    public SearchViewModel(
            SearchReading reading,
            Places places,
            Supplier<ScannerLayout> scanner,
            Background background) {
        this.reading = reading;
        this.places = places;
        this.scanner = scanner;
        this.background = background;
        typed.subscribe((_, _) -> typed());
    }

    /// @param onWanted somebody else put a text into the field
    /// @param onLeft something was opened, or the field is not wanted any more
    void listen(Runnable onWanted, Runnable onLeft) {
        wanted = onWanted;
        left = onLeft;
    }

    /// What stands in the field.
    StringProperty text() {
        return typed;
    }

    ReadOnlyObjectProperty<Listed> listed() {
        return listed.getReadOnlyProperty();
    }

    /// Which of the hits Enter opens; negative: none.
    ReadOnlyIntegerProperty marked() {
        return marked.getReadOnlyProperty();
    }

    /// Puts a text into the field, as if somebody had typed it.
    public void find(String text) {
        typed.set(text);
        wanted.run();
    }

    /// Opens what a scanner read, or says that there is nothing of the kind.
    public void scanned(String raw) {
        typed.set(scanner.get().corrected(raw));
        open();
    }

    private void typed() {
        opening = false;
        if (typed.get().isBlank()) {
            close();
        } else {
            ask(TYPING);
        }
    }

    private void ask(Duration pause) {
        var text = typed.get();
        var scanned = scanner.get().code(text);
        background
                .call(() -> find(text, scanned))
                .then(found -> answer(text, found))
                .onlyLatest(asking)
                .after(pause)
                .start();
    }

    /// Nobody can see of a text in the field whether a scanner typed it: what it says as it stands
    /// is looked up first.
    private Found find(String text, Optional<String> scanned) {
        var found = reading.find().apply(text);
        return found.best().isPresent() || scanned.isEmpty()
                ? found
                : reading.find().apply(scanned.get());
    }

    private void answer(String text, Found found) {
        answered = text;
        var best = found.best();
        if (opening && best.isPresent()) {
            open(best.get());
        } else {
            list(Listed.Answer.of(found));
            marked.set(best.isPresent() ? 0 : -1);
        }
        if (opening) {
            opening = false;
            wanted.run();
        }
    }

    private void list(Listed now) {
        marked.set(-1);
        listed.set(now);
    }

    void down() {
        step(1);
    }

    void up() {
        step(-1);
    }

    /// Round and round: after the last comes the first.
    private void step(int by) {
        int n = listed.get().hits().size();
        if (n > 0) {
            marked.set(marked.get() < 0 && by < 0 ? n - 1 : Math.floorMod(marked.get() + by, n));
        }
    }

    /// Opens what is marked; where the answer is not there yet, the best as soon as it is.
    void open() {
        boolean isAnswered = !isClosed() && answered.equals(typed.get());
        if (isAnswered && marked.get() >= 0) {
            choose(marked.get());
        } else if (!isAnswered && !typed.get().isBlank()) {
            opening = true;
            ask(Duration.ZERO);
        }
    }

    void choose(int index) {
        open(listed.get().hits().get(index));
    }

    private void open(Hit hit) {
        switch (hit) {
            case Hit.Unit unit -> leaveFor(() -> places.unit(unit.id()));
            case Hit.Batch batch ->
                    leaveFor(() -> places.units(UnitFilter.ALL.ofBatch(batch.id())));
            case Hit.Product product ->
                    leaveFor(() -> places.units(UnitFilter.ALL.ofProduct(product.id())));
            case Hit.Owner owner -> open(owner);
        }
    }

    /// Of several units one has to be chosen.
    private void open(Hit.Owner owner) {
        if (owner.unitIds().size() == 1) {
            leaveFor(() -> places.unit(owner.unitIds().getFirst()));
        } else if (listed.get() instanceof Listed.Answer before) {
            background
                    .call(() -> reading.units().apply(owner.unitIds()))
                    .then(
                            units -> {
                                list(new Listed.Theirs(owner, List.copyOf(units), before));
                                marked.set(units.isEmpty() ? -1 : 0);
                            })
                    .onlyLatest(asking)
                    .start();
        }
    }

    private void leaveFor(Runnable place) {
        leave();
        place.run();
    }

    /// One step back: to what was listed before, to an empty field, out of it.
    void back() {
        if (listed.get() instanceof Listed.Theirs theirs) {
            list(theirs.before());
            marked.set(theirs.before().hits().indexOf(theirs.owner()));
        } else if (typed.get().isEmpty()) {
            left.run();
        } else {
            typed.set("");
        }
    }

    private void leave() {
        typed.set("");
        close();
        left.run();
    }

    /// Looks again at what stands in the field.
    void entered() {
        if (!typed.get().isBlank() && isClosed()) {
            ask(Duration.ZERO);
        }
    }

    private boolean isClosed() {
        return listed.get() instanceof Listed.Closed;
    }

    /// Takes the list away; what was typed stays.
    void close() {
        asking.forget();
        list(CLOSED);
    }
}
