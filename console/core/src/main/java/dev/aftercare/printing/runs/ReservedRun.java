package dev.aftercare.printing.runs;

import dev.aftercare.history.Subject;
import dev.aftercare.labels.Stock;
import dev.aftercare.printing.orders.PrintOrder;
import dev.aftercare.printing.templates.StoredTemplate;

/// A run whose units nobody else can print now, and nobody has printed yet.
record ReservedRun(
        long id, long no, StoredTemplate template, Stock stock, PrintOrder order, Items items) {

    /// @param longestPayload in bytes: it decides the size of all codes
    record Items(long labels, long reprints, long leftOut, int longestPayload) {}

    Subject subject() {
        return Subject.of("run", id);
    }
}
