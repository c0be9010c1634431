package dev.aftercare.insight;

import dev.aftercare.database.sql.Sql;

import org.hibernate.StatelessSession;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/// What was counted day by day. Rows are read one by one: H2 takes longer to group them.
final class Days {
    private final StatelessSession session;

    Days(StatelessSession session) {
        this.session = session;
    }

    /// How many there were on each day, both ends included.
    Map<LocalDate, Long> between(String measure, LocalDate from, LocalDate to) {
        var sums = new HashMap<LocalDate, Long>();
        Sql.of("select on_day, n from kpi_day where measure = ?", measure)
                .plus("and on_day between ? and ?", from, to)
                .each(session, row -> sums.merge(row.day("on_day"), row.number("n"), Long::sum));
        return sums;
    }

    long on(String measure, LocalDate day) {
        return between(measure, day, day).getOrDefault(day, 0L);
    }
}
