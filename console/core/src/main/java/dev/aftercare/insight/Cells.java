package dev.aftercare.insight;

import dev.aftercare.database.sql.Sql;
import dev.aftercare.insight.Lifecycle.Stage;
import dev.aftercare.tally.Months;
import dev.aftercare.units.figures.Measure;

import org.hibernate.StatelessSession;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;

/// The tallies of units, summed as the overview needs them. Cells are read one by one where many
/// sums are wanted: H2 takes several times as long to group them.
final class Cells implements Lifecycle.Counting {
    private static final int A_YEAR = 12;

    private final StatelessSession session;
    private final Map<Long, Long> madeOfBatch = new HashMap<>();
    private final Map<YearMonth, Long> sold = new HashMap<>();
    private final long marked;

    Cells(StatelessSession session) {
        this.session = session;
        Sql.of("select batch_id, sold_month, n from kpi_cell where measure = ?", made())
                .each(
                        session,
                        row -> add(row.number("batch_id"), row.integer("sold_month"), row.number("n")));
        this.marked =
                Sql.of("select coalesce(sum(n), 0) from kpi_cell")
                        .plus("where measure = ?", Measure.MARKED.cell())
                        .number(session);
    }

    private static String made() {
        return Measure.UNITS.cell();
    }

    private void add(long batch, int soldMonth, long n) {
        madeOfBatch.merge(batch, n, Long::sum);
        if (soldMonth != Months.NOT_KNOWN) {
            sold.merge(YearMonth.of(soldMonth / A_YEAR, soldMonth % A_YEAR + 1), n, Long::sum);
        }
    }

    /// All that there are, marked ones among them.
    long units() {
        return marked + madeOfBatch.values().stream().mapToLong(n -> n).sum();
    }

    /// How many units of each batch count.
    Map<Long, Long> madeOfBatch() {
        return madeOfBatch;
    }

    Map<Long, Long> labelledOfBatch() {
        var labelled = new HashMap<Long, Long>();
        Sql.of("select batch_id, n from kpi_cell where measure = ?", Measure.LABELLED.cell())
                .each(
                        session,
                        row -> labelled.merge(row.number("batch_id"), row.number("n"), Long::sum));
        return labelled;
    }

    /// How many units were sold in each month, as far as it is known.
    Map<YearMonth, Long> sold() {
        return sold;
    }

    /// By product, as the cells are sorted: so no other months are looked at.
    @Override
    public long count(Stage stage, YearMonth from, YearMonth to) {
        return Sql.of("select coalesce(sum(c.n), 0) from product p join kpi_cell c")
                .plus("on c.product_id = p.id and c.measure = ?", measure(stage).cell())
                .plus("and c.sold_month between ? and ?", counted(from), counted(to))
                .number(session);
    }

    private static Measure measure(Stage stage) {
        return switch (stage) {
            case MADE -> Measure.UNITS;
            case LABELLED -> Measure.LABELLED;
            case SCANNED -> Measure.FIRST_SCAN;
            case REGISTERED -> Measure.REGISTERED;
            case RETURNED -> Measure.RETURN_SCAN;
        };
    }

    private static int counted(YearMonth month) {
        return Months.of(month.atDay(1));
    }
}
