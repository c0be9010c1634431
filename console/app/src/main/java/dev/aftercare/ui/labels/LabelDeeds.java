package dev.aftercare.ui.labels;

import dev.aftercare.printing.orders.PrintOrder;
import dev.aftercare.printing.runs.Printed;
import dev.aftercare.progress.Progress;

/// What staff do with labels here, in the name of who sits at the console. Each call waits for the
/// database, and throws what is wrong or refused.
public record LabelDeeds(Print print) {

    @FunctionalInterface
    public interface Print {
        Printed print(PrintOrder order, Progress progress);
    }
}
