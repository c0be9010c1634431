package dev.aftercare.cli.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/// A file of the sample data and the day the factory sent it.
record Delivery(String file, LocalDate day) {
    static final String CATALOGUE = "products.xlsx";

    /// Units of the latest delivery that have not left the factory: their labels are printed.
    static final String FIRST_UNSHIPPED = "A3-26-003661";

    static final String LAST_UNSHIPPED = "A3-26-003702";

    static final List<Delivery> ALL =
            List.of(
                    on("a120-2024.xlsx", 2024, 7, 1),
                    on("seriennummern-v12.xlsx", 2024, 11, 4),
                    on("v8-2024.csv", 2024, 12, 23),
                    on("serials-as-numbers.xlsx", 2025, 6, 30),
                    on("m40-2025-q3.tsv", 2025, 10, 2),
                    on("v12-2025.xlsx", 2025, 12, 22),
                    on("filter-units.csv", 2026, 2, 23),
                    on("a300-2026-03.xlsx", 2026, 4, 1));

    private static Delivery on(String file, int year, int month, int day) {
        return new Delivery(file, LocalDate.of(year, month, day));
    }

    String batch() {
        return file.substring(0, file.lastIndexOf('.'));
    }

    Instant at() {
        return day.atTime(9, 0).toInstant(ZoneOffset.UTC);
    }
}
