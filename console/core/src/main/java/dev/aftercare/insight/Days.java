package dev.aftercare.insight;

import dev.aftercare.database.sql.Sql;
import dev.aftercare.units.figures.Measure;
import dev.aftercare.visits.VisitMeasure;

import org.hibernate.StatelessSession;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What was counted day by day: in the weeks of a trend, and today and yesterday.
record Days(Map<String, Map<LocalDate, Long>> counts) {
    private static final List<String> MEASURES =
            List.of(
                    Measure.LABELLED.cell(),
                    Measure.FIRST_SCAN.cell(),
                    Measure.REGISTERED.cell(),
                    VisitMeasure.VISITS.day());

    static Days read(StatelessSession session, LocalDate today, WeekSpan week) {
        var counts = new HashMap<String, Map<LocalDate, Long>>();
        Sql.of("select measure, on_day, sum(n) as n from kpi_day where measure in")
                .plus(Sql.in(MEASURES))
                .plus("and (on_day between ? and ?", week.begin(), week.last())
                .plus("or on_day between ? and ?)", today.minusDays(1), today)
                .plus("group by measure, on_day")
                .each(
                        session,
                        row ->
                                counts.computeIfAbsent(row.text("measure"), _ -> new HashMap<>())
                                        .put(row.day("on_day"), row.number("n")));
        return new Days(counts);
    }

    Map<LocalDate, Long> of(String measure) {
        return counts.getOrDefault(measure, Map.of());
    }

    long on(String measure, LocalDate day) {
        return of(measure).getOrDefault(day, 0L);
    }
}
