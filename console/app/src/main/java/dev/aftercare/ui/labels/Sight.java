package dev.aftercare.ui.labels;

import dev.aftercare.printing.orders.LabelChoice;
import dev.aftercare.printing.runs.Forecast;
import dev.aftercare.problem.Refusal;
import dev.aftercare.problem.Refused;
import dev.aftercare.ui.background.Background;
import dev.aftercare.ui.background.Latest;
import dev.aftercare.units.WhichUnits;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/// Finds out what would be printed. How many labels depends on nothing but the wanted units: those
/// are counted once, which takes long where they are many, and again when something has happened to
/// them. Another stock or another label of the run is drawn from what was counted.
final class Sight {
    private final LabelReading reading;
    private final Background background;
    private final Supplier<LabelChoice> choice;
    private final LongSupplier nth;
    private final ReadOnlyObjectWrapper<Seen> seen = new ReadOnlyObjectWrapper<>(Seen.NOTHING);
    private final ReadOnlyBooleanWrapper looks = new ReadOnlyBooleanWrapper();
    private final Latest counting = new Latest();
    private final Latest drawing = new Latest();
    private @Nullable WhichUnits wanted;
    private @Nullable Counted counted;
    private boolean outdated;
    private boolean counts;
    private boolean countsAgain;

    /// @param choice how labels shall be, whenever one is drawn
    /// @param nth which label of the run is drawn, from 0
    Sight(
            LabelReading reading,
            Background background,
            Supplier<LabelChoice> choice,
            LongSupplier nth) {
        this.reading = reading;
        this.background = background;
        this.choice = choice;
        this.nth = nth;
    }

    private record Counted(WhichUnits units, Forecast forecast, @Nullable Refusal refusal) {}

    ReadOnlyObjectProperty<Seen> seen() {
        return seen.getReadOnlyProperty();
    }

    /// What is seen is of other units than are wanted now.
    ReadOnlyBooleanProperty looks() {
        return looks.getReadOnlyProperty();
    }

    /// Looks at these units from now on.
    ///
    /// @param units null while nobody has said which
    /// @param pause before they are counted, for who is still typing
    void want(@Nullable WhichUnits units, Duration pause) {
        if (counts && units != null && units.equals(wanted)) {
            return;
        }
        wanted = units;
        counting.forget();
        drawing.forget();
        counts = false;
        looks.set(units != null && !units.equals(seen.get().units()));
        if (units == null) {
            sees(Seen.NOTHING);
        } else if (counted != null && counted.units.equals(units) && !outdated) {
            draw(counted);
        } else {
            count(units, pause);
        }
    }

    /// Counts the units once more. A count that is under way comes to its end first: where things
    /// happen faster than units are counted, none would ever.
    void countAgain() {
        outdated = true;
        if (counts) {
            countsAgain = true;
        } else if (wanted != null) {
            count(wanted, Duration.ZERO);
        }
    }

    /// Draws the label as it is chosen now; while its units are being counted, it is drawn then.
    void draw() {
        if (wanted == null) {
            return;
        }
        if (counted != null && counted.units.equals(wanted)) {
            draw(counted);
        } else if (!counts) {
            count(wanted, Duration.ZERO);
        }
    }

    private void count(WhichUnits units, Duration pause) {
        counts = true;
        countsAgain = false;
        background
                .call(() -> counted(units))
                .then(this::counted)
                .whenFailed(this::countedNothing)
                .onlyLatest(counting)
                .after(pause)
                .start();
    }

    private Counted counted(WhichUnits units) {
        try {
            return new Counted(units, reading.forecast().apply(units), null);
        } catch (Refused no) {
            return new Counted(units, Forecast.NOTHING, no.refusal());
        }
    }

    private void counted(Counted now) {
        counts = false;
        outdated = countsAgain;
        counted = now;
        draw(now);
        if (countsAgain) {
            count(now.units, Duration.ZERO);
        }
    }

    private void countedNothing(Throwable failure) {
        counts = false;
        counted = null;
        drawing.forget();
        sawNothing(failure);
    }

    private void draw(Counted of) {
        if (of.refusal != null) {
            drawing.forget();
            sees(new Seen(of.units, of.forecast, null, of.refusal));
            return;
        }
        var like = choice.get();
        long which = nth.getAsLong();
        background
                .call(() -> drawn(of, like, which))
                .then(this::sees)
                .whenFailed(this::sawNothing)
                .onlyLatest(drawing)
                .start();
    }

    private Seen drawn(Counted of, LabelChoice like, long which) {
        try {
            var preview = reading.preview().of(of.units, of.forecast, like, which).orElse(null);
            return new Seen(of.units, of.forecast, preview, null);
        } catch (Refused no) {
            return new Seen(of.units, of.forecast, null, no.refusal());
        }
    }

    private void sees(Seen now) {
        looks.set(false);
        seen.set(now);
    }

    /// What was seen before is of other units, or of other labels, than are wanted now.
    private void sawNothing(Throwable failure) {
        sees(Seen.NOTHING);
        background.trouble(failure);
    }
}
