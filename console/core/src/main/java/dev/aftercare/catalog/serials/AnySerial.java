package dev.aftercare.catalog.serials;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// No rule.
record AnySerial() implements SerialRule {

    @Override
    public Fit check(String serial, @Nullable LocalDate madeOn) {
        return new Fit.Right();
    }

    @Override
    public boolean casesDiffer() {
        return false;
    }

    @Override
    public String example() {
        return "";
    }
}
