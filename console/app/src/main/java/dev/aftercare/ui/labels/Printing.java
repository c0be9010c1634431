package dev.aftercare.ui.labels;

import dev.aftercare.labels.Stocks;
import dev.aftercare.printing.orders.PrintOrder;
import dev.aftercare.printing.runs.Printed;
import dev.aftercare.ui.background.Background;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.function.Consumer;

/// Prints, one run at a time, and knows how the last one ended.
final class Printing {
    private final LabelDeeds deeds;
    private final Background background;
    private final ReadOnlyObjectWrapper<Outcome> outcome =
            new ReadOnlyObjectWrapper<>(new Outcome.Nothing());
    private final ReadOnlyBooleanWrapper goesOn = new ReadOnlyBooleanWrapper();

    Printing(LabelDeeds deeds, Background background) {
        this.deeds = deeds;
        this.background = background;
    }

    ReadOnlyObjectProperty<Outcome> outcome() {
        return outcome.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty goesOn() {
        return goesOn.getReadOnlyProperty();
    }

    /// Something else is wanted: how the last run ended is no news any more.
    void forget() {
        outcome.set(new Outcome.Nothing());
    }

    /// Nothing is printed before somebody says why.
    void missReason() {
        outcome.set(new Outcome.ReasonMissing());
    }

    /// @param then told when the file is there
    void print(PrintOrder order, Consumer<Outcome.Done> then) {
        var file = order.output().file();
        forget();
        goesOn.set(true);
        background
                .callLong("ui.labels.printing", progress -> deeds.print().print(order, progress))
                .atEnd(() -> goesOn.set(false))
                .then(printed -> printed(printed, order, then))
                .whenRefused(no -> outcome.set(new Outcome.Refused(no.refusal(), file)))
                .whenInvalid(no -> outcome.set(new Outcome.Invalid(no.violations())))
                .whenCancelled(() -> outcome.set(new Outcome.Cancelled()))
                .whenFailed(_ -> outcome.set(new Outcome.Failed(file)))
                .start();
    }

    /// The part-used sheet goes on where this run ended, whatever was chosen while it ran.
    private void printed(Printed printed, PrintOrder order, Consumer<Outcome.Done> then) {
        var used = Stocks.named(order.label().stock()).orElseThrow();
        var next = new SheetPlan(used, order.label().startCell(), printed.labels()).next();
        var done = new Outcome.Done(printed, order.output().file(), next);
        outcome.set(done);
        then.accept(done);
    }
}
