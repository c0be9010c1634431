package dev.aftercare.tally;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// Months as cells and units count them: year × 12 + month − 1.
public final class Months {
    public static final int NOT_KNOWN = 0;
    private static final int A_YEAR = 12;

    public static int of(@Nullable LocalDate day) {
        return day == null ? NOT_KNOWN : day.getYear() * A_YEAR + day.getMonthValue() - 1;
    }

    private Months() {}
}
