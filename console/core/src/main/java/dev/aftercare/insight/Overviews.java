package dev.aftercare.insight;

import dev.aftercare.company.Company;
import dev.aftercare.database.Database;
import dev.aftercare.database.sql.Sql;
import dev.aftercare.units.figures.Measure;
import dev.aftercare.visits.VisitMeasure;

import org.hibernate.StatelessSession;

import java.util.List;

/// Reads how things stand, from tallies and the short tables only: it takes as long with a million
/// units as with a thousand.
public final class Overviews {
    private final Database database;

    public Overviews(Database database) {
        this.database = database;
    }

    /// How things stand now.
    ///
    /// @param weeksAgo which week the figures of a week are of; 0 is this one
    public Overview now(int weeksAgo) {
        return database.read(session -> read(session, weeksAgo));
    }

    /// What waits for people and nothing else, the most urgent first.
    public List<Waiting> waiting() {
        return database.read(
                session -> {
                    var now = database.clock().instant();
                    var runs = new Runs(session, database.atWork(), now);
                    return new Waits(session, Company.read(session), now)
                            .all(new Cells(session), runs.withoutFile());
                });
    }

    private Overview read(StatelessSession session, int weeksAgo) {
        var company = Company.read(session);
        var now = database.clock().instant();
        var today = company.dayOf(now);
        var week = WeekSpan.of(today, weeksAgo);
        var cells = new Cells(session);
        var days = new Days(session);
        var runs = new Runs(session, database.atWork(), now);
        var steps =
                new FirstSteps(
                        isAny(session, "product"),
                        cells.units() > 0,
                        isAny(session, "print_run where state = 'DONE'"),
                        isAny(session, "kpi_day where measure = 'visits'"));
        return new Overview(
                now,
                company.zone(),
                cells.units(),
                new Waits(session, company, now).all(cells, runs.withoutFile()),
                week,
                new WeekFigures(session, company, week).all(cells, days),
                Lifecycle.of(today, cells.sold(), cells),
                company.soldLagDays(),
                runs.stations(),
                new Today(
                        days.on(VisitMeasure.VISITS.day(), today),
                        days.on(VisitMeasure.VISITS.day(), today.minusDays(1)),
                        days.on(Measure.FIRST_SCAN.cell(), today),
                        days.on(Measure.REGISTERED.cell(), today)),
                steps);
    }

    private static boolean isAny(StatelessSession session, String rows) {
        return Sql.of("select 1 as n from " + rows)
                .first(session, row -> row.number("n"))
                .isPresent();
    }
}
