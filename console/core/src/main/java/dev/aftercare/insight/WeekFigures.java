package dev.aftercare.insight;

import dev.aftercare.company.Company;
import dev.aftercare.database.sql.Sql;
import dev.aftercare.database.sql.SqlRow;
import dev.aftercare.insight.WeekFigure.Kind;
import dev.aftercare.units.figures.Measure;
import dev.aftercare.visits.VisitMeasure;

import org.hibernate.StatelessSession;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;

/// The figures of a week.
final class WeekFigures {
    private final StatelessSession session;
    private final Company company;
    private final WeekSpan week;

    WeekFigures(StatelessSession session, Company company, WeekSpan week) {
        this.session = session;
        this.company = company;
        this.week = week;
    }

    List<WeekFigure> all(Cells cells, Days days) {
        return List.of(
                figure(Kind.UNITS_IMPORTED, imported(cells.madeOfBatch())),
                figure(Kind.LABELS_PRINTED, printed()),
                figure(Kind.UNITS_LABELLED, daily(days, Measure.LABELLED.cell())),
                figure(Kind.FIRST_SCANS, daily(days, Measure.FIRST_SCAN.cell())),
                figure(Kind.VISITS, daily(days, VisitMeasure.VISITS.day())),
                figure(Kind.REGISTRATIONS, daily(days, Measure.REGISTERED.cell())));
    }

    private WeekFigure figure(Kind kind, Map<LocalDate, Long> byDay) {
        return new WeekFigure(kind, week.sums(byDay));
    }

    private Map<LocalDate, Long> daily(Days days, String measure) {
        return days.between(measure, week.begin(), week.last());
    }

    private Map<LocalDate, Long> imported(Map<Long, Long> unitsOfBatch) {
        return byDay(
                Sql.of("select id, made_at from batch where undone_at is null and made_at >= ?", begin()),
                row -> unitsOfBatch.getOrDefault(row.number("id"), 0L));
    }

    private Map<LocalDate, Long> printed() {
        return byDay(
                Sql.of(
                        "select made_at, items from print_run where state = 'DONE' and made_at >="
                                + " ?",
                        begin()),
                row -> row.number("items"));
    }

    private Instant begin() {
        return week.begin().atStartOfDay(company.zone()).toInstant();
    }

    private Map<LocalDate, Long> byDay(Sql rows, ToLongFunction<SqlRow> n) {
        var sums = new HashMap<LocalDate, Long>();
        rows.each(
                session,
                row ->
                        sums.merge(
                                company.dayOf(row.instant("made_at")),
                                n.applyAsLong(row),
                                Long::sum));
        return sums;
    }
}
