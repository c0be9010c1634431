package dev.aftercare.importing.match;

import static java.util.stream.Collectors.groupingBy;

import dev.aftercare.database.sql.Sql;
import dev.aftercare.database.sql.SqlRow;

import org.hibernate.StatelessSession;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/// Which rows' units are in the database already. Few rows are looked up by their keys; many are
/// compared with all keys of their product, which is faster than asking for each.
public final class KnownUnits {
    private static final int FEW = 20_000;
    private static final int PORTION = 500;

    private final long[] units;
    private final BitSet ofBatch = new BitSet();
    private final Sql select;

    /// @param rows how many rows the file has
    /// @param batchId the batch whose units are told apart, those that it made and those that it
    ///   changed; 0 for none
    public KnownUnits(int rows, long batchId) {
        this.units = new long[rows];
        this.select =
                Sql.of("select id, serial_key,")
                        .plus(batchId == 0 ? Sql.of("false") : isOf(batchId))
                        .plus("as of_batch from unit where");
    }

    private static Sql isOf(long batchId) {
        return Sql.of("(batch_id = ? or exists (select 1 from unit_before b", batchId)
                .plus("where b.batch_id = ? and b.unit_id = unit.id))", batchId);
    }

    /// Asks for all rows.
    public void find(StatelessSession session, KeyedRows rows) {
        var products = new HashMap<Long, OfProduct>();
        rows.stream().forEach(row -> products.computeIfAbsent(row.productId(), _ -> new OfProduct()).see(row));
        products.forEach(
                (product, all) -> {
                    BiConsumer<String, SqlRow> take =
                            (key, unit) ->
                                    rows.ofUnit(product, key).forEach(row -> take(row.row(), unit));
                    if (all.keys.size() <= FEW) {
                        lookUp(session, product, all.keys, take);
                    } else {
                        compareAll(session, product, all, take);
                    }
                });
    }

    /// The keys of one product's rows in their order: the first and the last, and all while they
    /// are few.
    private static final class OfProduct {
        private final List<String> keys = new ArrayList<>();
        private String last = "";

        void see(KeyedRow row) {
            if (keys.size() <= FEW && !row.key().equals(last)) {
                keys.add(row.key());
            }
            last = row.key();
        }
    }

    /// Asks again for some rows, and forgets what was known of them.
    ///
    /// @param without rows that are no longer known by anything
    void findAgain(StatelessSession session, List<KeyedRow> rows, BitSet without) {
        without.stream().forEach(this::forget);
        rows.forEach(row -> forget(row.row()));
        find(session, rows);
    }

    /// Asks for some rows.
    public void find(StatelessSession session, List<KeyedRow> rows) {
        rows.stream()
                .collect(groupingBy(KeyedRow::productId))
                .forEach((product, ofProduct) -> find(session, product, ofProduct));
    }

    private void find(StatelessSession session, long product, List<KeyedRow> rows) {
        Map<String, List<KeyedRow>> byKey = rows.stream().collect(groupingBy(KeyedRow::key));
        lookUp(
                session,
                product,
                List.copyOf(byKey.keySet()),
                (key, unit) ->
                        byKey.getOrDefault(key, List.of())
                                .forEach(row -> take(row.row(), unit)));
    }

    private void forget(int row) {
        units[row] = 0;
        ofBatch.clear(row);
    }

    private void lookUp(
            StatelessSession session,
            long product,
            List<String> keys,
            BiConsumer<String, SqlRow> take) {
        for (int start = 0; start < keys.size(); start += PORTION) {
            var portion = keys.subList(start, Math.min(start + PORTION, keys.size()));
            select.plus("serial_key in")
                    .plus(Sql.in(new ArrayList<>(portion)))
                    .plus("and product_id = ?", product)
                    .each(session, row -> take.accept(row.text("serial_key"), row));
        }
    }

    private void compareAll(
            StatelessSession session,
            long product,
            OfProduct all,
            BiConsumer<String, SqlRow> take) {
        select.plus("product_id = ?", product)
                .plus("and serial_key between ? and ?", all.keys.getFirst(), all.last)
                .each(session, row -> take.accept(row.text("serial_key"), row));
    }

    private void take(int row, SqlRow unit) {
        units[row] = unit.number("id");
        ofBatch.set(row, unit.flag("of_batch"));
    }

    /// The unit of a row; 0 for none.
    public long unitOf(int row) {
        return units[row];
    }

    boolean isOfBatch(int row) {
        return ofBatch.get(row);
    }
}
