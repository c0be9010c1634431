package dev.aftercare.insight;

import java.util.List;
import java.util.OptionalDouble;

/// A figure of a week and of the weeks before it.
///
/// @param weeks the oldest first, [WeekSpan#WEEKS] of them
public record WeekFigure(Kind kind, List<Long> weeks) {

    /// What is counted. Units marked TEST, DEMO or SCRAPPED are in none but [#LABELS_PRINTED].
    public enum Kind {
        /// Units of imports of that week that were not undone.
        UNITS_IMPORTED,
        /// Labels of print runs of that week that left their file: reprints and test labels too.
        LABELS_PRINTED,
        /// Units that got their first label.
        UNITS_LABELLED,
        /// Units whose page an outside person saw for the first time.
        FIRST_SCANS,
        /// Looks at units' pages.
        VISITS,
        /// Units that became somebody's for the first time.
        REGISTRATIONS
    }

    public WeekFigure {
        weeks = List.copyOf(weeks);
    }

    public long now() {
        return weeks.getLast();
    }

    /// The same days of the week before.
    public long before() {
        return weeks.get(weeks.size() - 2);
    }

    /// By what part of the week before it grew; empty where there was nothing to grow from.
    public OptionalDouble change() {
        return before() == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of((double) (now() - before()) / before());
    }
}
