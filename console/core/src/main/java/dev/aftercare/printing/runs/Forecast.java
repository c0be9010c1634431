package dev.aftercare.printing.runs;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What a run of some units would print, as they are now: nobody has reserved anything.
///
/// @param meant how many units
/// @param labels how many of them can be printed
/// @param span from the first label to the last
/// @param longestPayload in bytes: it decides the size of all codes
/// @param printedBefore how many have a label, so that a reason is wanted
/// @param before the first of those
/// @param beingPrinted how many another run is at work on; then nothing can be printed
/// @param otherRun its number
/// @param leftOut those without a label to come, and why
public record Forecast(
        long meant,
        long labels,
        Span span,
        int longestPayload,
        long printedBefore,
        List<Before> before,
        long beingPrinted,
        long otherRun,
        Map<WhyNot, Long> leftOut) {

    public static final Forecast NOTHING =
            new Forecast(0, 0, Span.EMPTY, 0, 0, List.of(), 0, 0, Map.of());

    public Forecast {
        before = List.copyOf(before);
        leftOut = Map.copyOf(leftOut);
    }

    /// Serials of the first and the last label, empty where there is none.
    ///
    /// @param firstId of the first one's unit
    public record Span(String first, String last, long firstId) {
        static final Span EMPTY = new Span("", "", 0);
    }

    /// A unit that has a label.
    ///
    /// @param run number of the last run that printed it
    public record Before(String serial, long run) {}

    /// Why a unit gets no label: the first of these that holds.
    public enum WhyNot {
        RETIRED("u.retired_on is not null"),
        REPLACED("u.replaced_by is not null"),
        BLOCKED("u.blocked_at is not null"),
        SCRAPPED("u.mark = 'SCRAPPED'");

        /// A condition on `unit u`.
        private final String holds;

        WhyNot(String holds) {
            this.holds = holds;
        }

        /// How many units it is, as a column of its name.
        String counted() {
            var sum = new StringBuilder("sum(case");
            for (var earlier : values()) {
                sum.append(" when ").append(earlier.holds).append(" then ");
                sum.append(earlier == this ? "1" : "0");
                if (earlier == this) {
                    break;
                }
            }
            return sum.append(" else 0 end) as ").append(column()).toString();
        }

        String column() {
            return "n_" + name().toLowerCase(Locale.ROOT);
        }
    }
}
