package dev.aftercare.units;

import dev.aftercare.database.sql.Sql;
import dev.aftercare.database.sql.SqlRow;
import dev.aftercare.json.Json;

import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/// Reads units whole, a page or a portion at a time. One for each transaction: it keeps the names
/// of products and batches it has met.
public final class UnitRows {
    /// What a query must select from `unit` for [#read].
    public static final String COLUMNS =
            "id, product_id, batch_id, serial, mark, blocked_at, made_on, lot, revision,"
                + " shipped_on, shipped_to, country, channel, policy_id, extra, state, made_month,"
                + " sold_month, covered_until, covered_estimated, version";

    private final StatelessSession session;
    private final Map<Long, UnitProduct> products = new HashMap<>();
    private final Map<Long, UnitBatch> batches = new HashMap<>();

    public UnitRows(StatelessSession session) {
        this.session = session;
    }

    /// The units of a query that selects [#COLUMNS], in its order.
    public List<UnitRow> read(Sql query) {
        var bare = query.list(session, Bare::of);
        var components = components(bare.stream().map(Bare::id).toList());
        learn(
                products,
                "select id, gtin, model from product where id in",
                UnitProduct::of,
                bare.stream().map(Bare::productId));
        learn(
                batches,
                "select id, name from batch where id in",
                UnitBatch::of,
                bare.stream().map(Bare::batchId));
        return bare.stream().map(unit -> row(unit, components)).toList();
    }

    public List<UnitRow> byId(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : read(Sql.of("select " + COLUMNS + " from unit where id in").plus(Sql.in(ids)));
    }

    private UnitRow row(Bare unit, Map<Long, List<Component>> components) {
        var facts =
                new UnitFacts(
                        unit.made,
                        unit.shipped,
                        unit.policyId,
                        components.getOrDefault(unit.id, List.of()),
                        unit.extra == null ? Map.of() : unit.extra.texts());
        return new UnitRow(
                unit.id,
                known(products, unit.productId),
                known(batches, unit.batchId),
                unit.serial,
                facts,
                unit.standing,
                unit.mark,
                unit.blockedAt,
                unit.version);
    }

    private static <T> T known(Map<Long, T> names, long id) {
        var name = names.get(id);
        if (name == null) {
            throw new IllegalStateException("No name for " + id);
        }
        return name;
    }

    private <T> void learn(
            Map<Long, T> names, String select, Function<SqlRow, T> read, Stream<Long> ids) {
        var unknown = ids.distinct().filter(id -> !names.containsKey(id)).toList();
        if (!unknown.isEmpty()) {
            Sql.of(select)
                    .plus(Sql.in(unknown))
                    .each(session, row -> names.put(row.number("id"), read.apply(row)));
        }
    }

    private Map<Long, List<Component>> components(List<Long> ids) {
        var found = new HashMap<Long, List<Component>>();
        if (!ids.isEmpty()) {
            Sql.of("select unit_id, part_no, lot from component where unit_id in")
                    .plus(Sql.in(ids))
                    .each(
                            session,
                            row ->
                                    found.computeIfAbsent(
                                                    row.number("unit_id"), _ -> new ArrayList<>())
                                            .add(
                                                    new Component(
                                                            row.text("part_no"), row.text("lot"))));
        }
        return found;
    }

    private record Bare(
            long id,
            long productId,
            long batchId,
            String serial,
            @Nullable UnitMark mark,
            @Nullable Instant blockedAt,
            Made made,
            Shipped shipped,
            @Nullable Long policyId,
            @Nullable Json extra,
            Standing standing,
            int version) {

        static Bare of(SqlRow row) {
            return new Bare(
                    row.number("id"),
                    row.number("product_id"),
                    row.number("batch_id"),
                    row.text("serial"),
                    UnitMark.orNull(row.textOrNull("mark")),
                    row.instantOrNull("blocked_at"),
                    new Made(
                            row.dayOrNull("made_on"),
                            row.textOrNull("lot"),
                            row.textOrNull("revision")),
                    new Shipped(
                            row.dayOrNull("shipped_on"),
                            row.textOrNull("shipped_to"),
                            row.textOrNull("country"),
                            row.textOrNull("channel")),
                    row.numberOrNull("policy_id"),
                    row.jsonOrNull("extra"),
                    standing(row),
                    row.integer("version"));
        }

        private static Standing standing(SqlRow row) {
            return new Standing(
                    row.constant("state", UnitState.class),
                    row.integer("made_month"),
                    row.integer("sold_month"),
                    row.dayOrNull("covered_until"),
                    row.flag("covered_estimated"));
        }
    }
}
