package dev.aftercare.visits;

import dev.aftercare.database.Transaction;
import dev.aftercare.database.sql.Sql;
import dev.aftercare.tally.TallyDay;

import java.time.LocalDate;
import java.util.Comparator;

/// Visits summed by day and place, and by day alone. The former in this process's own slot of each sum: nobody else writes there, so a sum
/// that is not there yet can simply be made.
final class ScanDays {
    private static final String KEY =
            "product_id = ? and on_day = ? and batch_id = ? and country = ? and moment = ?"
                    + " and slot = ?";

    private final Transaction tx;
    private final int slot;

    ScanDays(Transaction tx, int slot) {
        this.tx = tx;
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
                        .update(tx.session());
        if (there == 0) {
            Sql.of(
                            "insert into scan_day (product_id, on_day, batch_id, country, moment,"
                                    + " slot, n) values (?, ?, ?, ?, ?, ?",
                            values)
                    .plus(", ?)", n)
                    .update(tx.session());
        }
        countDay(key, n);
    }

    private void countDay(Key key, long n) {
        tx.count(new TallyDay(VisitMeasure.VISITS.day(), key.day, key.productId), n);
        if (key.moment == Moment.MADE_OR_LABELLED) {
            tx.count(new TallyDay(VisitMeasure.EARLY.day(), key.day, key.productId), n);
        }
    }

    private Object[] values(Key key) {
        return new Object[] {
            key.productId(), key.day(), key.batchId(), key.country(), key.moment(), slot
        };
    }
}
