package dev.aftercare.tally;

import dev.aftercare.database.sql.Sql;

import org.hibernate.StatelessSession;

import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/// Adds to cells, in this process's slot of each. A cell that nobody has counted in is made, empty,
/// in a transaction of its own: two who are first to count in it do not collide.
public final class TallyRows {
    private static final String KEY =
            "measure = ? and product_id = ? and sold_month = ? and event_month = ?"
                    + " and batch_id = ? and country = ? and channel = ? and slot = ?";

    private final Apart apart;
    private final Set<Cell> known = ConcurrentHashMap.newKeySet();

    public TallyRows(Apart apart) {
        this.apart = apart;
    }

    /// Runs work in a transaction of its own, one piece at a time, and holds this process's slot.
    public interface Apart {
        int slot();

        void run(Consumer<StatelessSession> work);
    }

    public void add(StatelessSession session, SortedMap<Cell, Long> counts) {
        counts.forEach((cell, n) -> add(session, cell, n));
    }

    private void add(StatelessSession session, Cell cell, long n) {
        if (n == 0) {
            return;
        }
        if (!known.contains(cell)) {
            apart.run(own -> make(own, cell));
            known.add(cell);
        }
        Sql.of("update kpi_cell set n = n + ?", n).plus("where " + KEY, key(cell)).update(session);
    }

    private void make(StatelessSession own, Cell cell) {
        if (Sql.of("select count(*) from kpi_cell where " + KEY, key(cell)).number(own) == 0) {
            Sql.of(
                            "insert into kpi_cell (measure, product_id, sold_month, event_month,"
                                    + " batch_id, country, channel, slot, n)"
                                    + " values (?, ?, ?, ?, ?, ?, ?, ?, 0)",
                            key(cell))
                    .update(own);
        }
    }

    private Object[] key(Cell cell) {
        return new Object[] {
            cell.measure(),
            cell.productId(),
            cell.soldMonth(),
            cell.eventMonth(),
            cell.batchId(),
            cell.country(),
            cell.channel(),
            apart.slot()
        };
    }
}
