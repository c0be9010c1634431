package dev.aftercare.visits;

import dev.aftercare.database.sql.Sql;

import org.hibernate.StatelessSession;

import java.time.LocalDate;
import java.util.Comparator;

/// Visits summed by day, in this process's own slot of each sum: nobody else writes there, so a sum
/// that is not there yet can simply be made.
final class ScanDays {
    private static final String KEY =
            "product_id = ? and on_day = ? and batch_id = ? and country = ? and moment = ?"
                    + " and slot = ?";

    private final StatelessSession session;
    private final int slot;

    ScanDays(StatelessSession session, int slot) {
        this.session = session;
        this.slot = slot;
    }

    record Key(long productId, LocalDate day, long batchId, String country, Moment moment)
            implements Comparable<Key> {
        private static final Comparator<Key> ORDER =
                Comparator.comparingLong(Key::productId)
                        .thenComparing(Key::day)
                        .thenComparingLong(Key::batchId)
                        .thenComparing(Key::country)
                        .thenComparing(Key::moment);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    void add(Key key, long n) {
        var values = values(key);
        int there =
                Sql.of("update scan_day set n = n + ?", n)
                        .plus("where " + KEY, values)
                        .update(session);
        if (there == 0) {
            Sql.of(
                            "insert into scan_day (product_id, on_day, batch_id, country, moment,"
                                    + " slot, n) values (?, ?, ?, ?, ?, ?",
                            values)
                    .plus(", ?)", n)
                    .update(session);
        }
    }

    private Object[] values(Key key) {
        return new Object[] {
            key.productId(), key.day(), key.batchId(), key.country(), key.moment(), slot
        };
    }
}
