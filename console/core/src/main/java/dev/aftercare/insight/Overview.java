package dev.aftercare.insight;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/// The whole business at one moment.
///
/// @param at when it was read
/// @param zone the company's, which decides the days
/// @param units how many there are, marked ones too
/// @param waiting what waits for people, the most urgent first
/// @param week which week the figures are of
/// @param soldLagDays from made to sold, where nobody said when a unit was shipped
public record Overview(
        Instant at,
        ZoneId zone,
        long units,
        List<Waiting> waiting,
        WeekSpan week,
        List<WeekFigure> figures,
        Lifecycle lifecycle,
        int soldLagDays,
        List<Station> stations,
        Today today,
        FirstSteps steps) {

    public Overview {
        waiting = List.copyOf(waiting);
        figures = List.copyOf(figures);
        stations = List.copyOf(stations);
    }

    /// The company's day.
    public LocalDate day() {
        return LocalDate.ofInstant(at, zone);
    }
}
