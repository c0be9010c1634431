package dev.aftercare.units.serials;

import dev.aftercare.database.sql.Sql;

import org.hibernate.StatelessSession;

import java.util.ArrayList;
import java.util.List;

/// The first units whose serials begin as somebody types, or else those whose serials end so.
/// Reads no further than it must, however many there are.
public final class SerialMatches {

    /// Their ids: what begins so in the order of their keys, what ends so in that of their ends.
    public static List<Long> first(StatelessSession session, String typed, int most) {
        var part = TypedPart.of(session, null, typed);
        if (part.isEmpty()) {
            return List.of();
        }
        var begin = new ArrayList<Long>();
        part.ways().forEach(way -> begin.addAll(beginning(session, way, most)));
        if (begin.isEmpty()) {
            part.ways().forEach(way -> begin.addAll(ending(session, way, most)));
        }
        return begin.stream().limit(most).toList();
    }

    private static List<Long> beginning(StatelessSession session, TypedPart.Way way, int most) {
        return Sql.of("select id from unit where 1 = 1")
                .plus(KeyPrefix.of("serial_key", way.key()))
                .plus(way.products())
                .plus("order by serial_key, product_id limit " + most)
                .list(session, row -> row.number("id"));
    }

    private static List<Long> ending(StatelessSession session, TypedPart.Way way, int most) {
        var reversed = new StringBuilder(way.key()).reverse().toString();
        return Sql.of("select t.unit_id from unit_tail t")
                .plus("join unit on unit.id = t.unit_id where 1 = 1")
                .plus(KeyPrefix.of("t.serial_rev", reversed))
                .plus(way.products())
                .plus("order by t.serial_rev, t.unit_id limit " + most)
                .list(session, row -> row.number("unit_id"));
    }

    private SerialMatches() {}
}
