package dev.aftercare.insight;

import dev.aftercare.database.sql.Sql;
import dev.aftercare.insight.Lifecycle.Stage;
import dev.aftercare.tally.Months;
import dev.aftercare.units.figures.Measure;

import org.hibernate.StatelessSession;

import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The tallies of units, summed as the overview needs them, in one reading.
final class Cells {
    private static final int A_YEAR = 12;
    private static final Map<Measure, Stage> STAGES =
            Map.of(
                    Measure.UNITS,
                    Stage.MADE,
                    Measure.LABELLED,
                    Stage.LABELLED,
                    Measure.FIRST_SCAN,
                    Stage.SCANNED,
                    Measure.REGISTERED,
                    Stage.REGISTERED,
                    Measure.RETURN_SCAN,
                    Stage.RETURNED);

    private final List<Cell> cells;

    private Cells(List<Cell> cells) {
        this.cells = cells;
    }

    private record Cell(Measure measure, long batchId, int soldMonth, long n) {}

    static Cells read(StatelessSession session) {
        var measures = new HashMap<String, Measure>();
        for (var measure : Measure.values()) {
            measures.put(measure.cell(), measure);
        }
        return new Cells(
                Sql.of("select measure, batch_id, sold_month, sum(n) as n from kpi_cell")
                        .plus("where measure in")
                        .plus(Sql.in(measures.keySet()))
                        .plus("group by measure, batch_id, sold_month")
                        .list(
                                session,
                                row ->
                                        new Cell(
                                                measures.get(row.text("measure")),
                                                row.number("batch_id"),
                                                row.integer("sold_month"),
                                                row.number("n"))));
    }

    /// All rows that there are, marked ones among them.
    long units() {
        return cells.stream()
                .filter(cell -> cell.measure == Measure.UNITS || cell.measure == Measure.MARKED)
                .mapToLong(Cell::n)
                .sum();
    }

    /// How many units of each batch were counted so.
    Map<Long, Long> byBatch(Measure measure) {
        var sums = new HashMap<Long, Long>();
        cells.stream()
                .filter(cell -> cell.measure == measure)
                .forEach(cell -> sums.merge(cell.batchId, cell.n, Long::sum));
        return sums;
    }

    Map<YearMonth, Map<Stage, Long>> bySoldMonth() {
        var sums = new HashMap<YearMonth, Map<Stage, Long>>();
        for (var cell : cells) {
            var stage = STAGES.get(cell.measure);
            if (stage != null && cell.soldMonth != Months.NOT_KNOWN) {
                sums.computeIfAbsent(month(cell.soldMonth), _ -> new EnumMap<>(Stage.class))
                        .merge(stage, cell.n, Long::sum);
            }
        }
        return sums;
    }

    private static YearMonth month(int counted) {
        return YearMonth.of(counted / A_YEAR, counted % A_YEAR + 1);
    }
}
