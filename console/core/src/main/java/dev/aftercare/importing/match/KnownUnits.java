package dev.aftercare.importing.match;

import dev.aftercare.database.sql.Sql;
import dev.aftercare.database.sql.SqlRow;

import org.hibernate.StatelessSession;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Which rows' units are in the database already. Few rows are looked up by their keys; many are
/// compared with all keys of their product, which is faster than asking for each.
public final class KnownUnits {
    private static final int FEW = 20_000;
    private static final int PORTION = 500;

    private final KeyedRows rows;
    private final long[] units;
    private final BitSet ofBatch = new BitSet();
    private final Sql select;

    /// @param batchId the batch whose units are told apart, those that it made and those that it
    ///   changed; 0 for none
    public KnownUnits(KeyedRows rows, long batchId) {
        this.rows = rows;
        this.units = new long[rows.size()];
        this.select =
                Sql.of("select id, serial_key,")
                        .plus(batchId == 0 ? Sql.of("false") : isOf(batchId))
                        .plus("as of_batch from unit where");
    }

    private static Sql isOf(long batchId) {
        return Sql.of("(batch_id = ? or exists (select 1 from unit_before b", batchId)
                .plus("where b.batch_id = ? and b.unit_id = unit.id))", batchId);
    }

    public void find(StatelessSession session) {
        for (int from = 0; from < rows.size(); ) {
            long product = rows.at(from).productId();
            int to = from;
            while (to < rows.size() && rows.at(to).productId() == product) {
                to++;
            }
            if (to - from <= FEW) {
                lookUp(session, product, from, to);
            } else {
                compareAll(session, product, rows.at(from).key(), rows.at(to - 1).key());
            }
            from = to;
        }
    }

    private void lookUp(StatelessSession session, long product, int from, int to) {
        for (int start = from; start < to; start += PORTION) {
            List<Object> keys = new ArrayList<>(PORTION);
            for (int i = start; i < Math.min(start + PORTION, to); i++) {
                keys.add(rows.at(i).key());
            }
            select.plus("serial_key in")
                    .plus(Sql.in(keys))
                    .plus("and product_id = ?", product)
                    .each(session, row -> take(product, row));
        }
    }

    private void compareAll(StatelessSession session, long product, String first, String last) {
        select.plus("product_id = ?", product)
                .plus("and serial_key between ? and ?", first, last)
                .each(session, row -> take(product, row));
    }

    private void take(long product, SqlRow row) {
        var key = row.text("serial_key");
        for (int place = rows.find(product, key);
                place >= 0
                        && place < rows.size()
                        && rows.at(place).productId() == product
                        && rows.at(place).key().equals(key);
                place++) {
            units[place] = row.number("id");
            ofBatch.set(place, row.flag("of_batch"));
        }
    }

    /// The unit that stands at this place of the rows; 0 for none.
    long unitAt(int place) {
        return units[place];
    }

    boolean isOfBatch(int place) {
        return ofBatch.get(place);
    }
}
