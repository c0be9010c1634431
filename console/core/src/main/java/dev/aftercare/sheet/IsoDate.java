package dev.aftercare.sheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/// Dates of cells that hold ISO 8601 (`t="d"`, ISO/IEC 29500-1 18.18.11): a day, or day and time.
final class IsoDate {
    static final int FIRST_DASH = 4;

    private IsoDate() {}

    static Optional<LocalDateTime> parse(String literal) {
        try {
            return Optional.of(
                    literal.indexOf('T') < 0
                            ? LocalDate.parse(literal).atStartOfDay()
                            : LocalDateTime.parse(literal, DateTimeFormatter.ISO_DATE_TIME));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
