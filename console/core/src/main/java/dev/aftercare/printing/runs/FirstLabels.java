package dev.aftercare.printing.runs;

import dev.aftercare.database.Transaction;
import dev.aftercare.database.sql.Sql;
import dev.aftercare.units.figures.Measure;
import dev.aftercare.units.figures.UnitGroup;

import java.time.LocalDate;
import java.util.List;

/// Says of the units of a run that they have a label, where they had none: as sets, for a run may
/// have a hundred thousand.
final class FirstLabels {
    private static final String OF_RUN = "in (select unit_id from print_item where run_id = ?)";

    private final Transaction tx;
    private final long runId;

    FirstLabels(Transaction tx, long runId) {
        this.tx = tx;
        this.runId = runId;
    }

    void mark(LocalDate today) {
        lock();
        count(today);
        Sql.of("update unit_life set labelled_on = ?", today)
                .plus("where labelled_on is null and unit_id " + OF_RUN, runId)
                .update(tx.session());
        Sql.of("update unit set state = 'LABELLED' where state = 'MADE' and id " + OF_RUN, runId)
                .update(tx.session());
    }

    /// In the order in which all who change many units lock them. Visits lock lives alone.
    private void lock() {
        for (var rows :
                List.of("id from unit where id ", "unit_id from unit_life where unit_id ")) {
            Sql.of("select " + rows + OF_RUN, runId)
                    .plus("order by 1 for update")
                    .each(tx.session(), _ -> {});
        }
    }

    private void count(LocalDate today) {
        Sql.of(
                        """
                        select COLUMNS, count(*) as n
                        from print_item i join unit u on u.id = i.unit_id
                             join unit_life l on l.unit_id = u.id
                        where i.run_id = ? and l.labelled_on is null
                        group by COLUMNS
                        """
                                .replace("COLUMNS", UnitGroup.COLUMNS),
                        runId)
                .each(
                        tx.session(),
                        row ->
                                UnitGroup.of(row)
                                        .countFirst(tx, Measure.LABELLED, today, row.number("n")));
    }
}
