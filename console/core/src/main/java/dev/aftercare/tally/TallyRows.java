package dev.aftercare.tally;

import dev.aftercare.database.sql.Sql;

import org.hibernate.StatelessSession;
import org.hibernate.exception.ConstraintViolationException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.Arrays;
import java.util.SortedMap;
import java.util.function.Consumer;

/// Adds to cells, in this process's slot of each. A cell that nobody has counted in is made, empty,
/// in a transaction of its own: two who are first to count in it do not collide.
public final class TallyRows {
    private static final Logger LOG = LoggerFactory.getLogger(TallyRows.class);
    private static final String KEY =
            "measure = ? and product_id = ? and sold_month = ? and event_month = ?"
                    + " and batch_id = ? and country = ? and channel = ? and slot = ?";

    private final Apart apart;

    public TallyRows(Apart apart) {
        this.apart = apart;
    }

    /// Runs work in a transaction of its own, one piece at a time, and holds this process's slot.
    public interface Apart {
        int slot();

        void run(Consumer<StatelessSession> work);
    }

    public void add(StatelessSession session, SortedMap<TallyCell, Long> counts) {
        int slot = apart.slot();
        counts.forEach(
                (cell, n) -> {
                    if (n != 0) {
                        add(session, key(cell, slot), n);
                    }
                });
    }

    private void add(StatelessSession session, Object[] key, long n) {
        if (update(session, key, n) == 0) {
            apart.run(own -> make(own, key));
            if (update(session, key, n) != 1) {
                throw new IllegalStateException("No cell " + Arrays.toString(key));
            }
        }
    }

    private static int update(StatelessSession session, Object[] key, long n) {
        return Sql.of("update kpi_cell set n = n + ?", n).plus("where " + KEY, key).update(session);
    }

    /// Two processes share a slot for a moment after one lost its connection: then the other may be
    /// the one who makes the cell, and the update that follows finds it.
    private static void make(StatelessSession own, Object[] key) {
        try {
            Sql.of("insert into kpi_cell (measure, product_id, sold_month, event_month, batch_id,")
                    .plus("country, channel, slot, n) values (?, ?, ?, ?, ?, ?, ?, ?, 0)", key)
                    .update(own);
        } catch (ConstraintViolationException e) {
            LOG.debug("Another process has made the cell", e);
        }
    }

    private static Object[] key(TallyCell cell, int slot) {
        return new Object[] {
            cell.measure(),
            cell.productId(),
            cell.soldMonth(),
            cell.eventMonth(),
            cell.batchId(),
            cell.country(),
            cell.channel(),
            slot
        };
    }
}
