package dev.aftercare.printing.history;

import dev.aftercare.database.sql.Sql;
import dev.aftercare.gs1.DigitalLink;
import dev.aftercare.gs1.Gs1Refused;
import dev.aftercare.units.serials.TypedPart;

import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;

/// The runs of one list in one transaction.
final class RunQuery {
    private static final int MOST_RUNS = 10_000;
    private static final int MOST_UNITS = 1_000;
    private static final int FEWEST_TYPED = 3;
    private static final char LAST = '\uFFFF';

    private final StatelessSession session;
    private final Sql where;

    RunQuery(StatelessSession session, RunFilter filter) {
        this.session = session;
        this.where = inState(filter).plus(matching(session, filter.text()));
    }

    private static Sql inState(RunFilter filter) {
        return filter.state() == null
                ? Sql.of("1 = 1")
                : Sql.of("r.state = ?", filter.state().name());
    }

    long count() {
        return Sql.of("select count(*) from print_run r where").plus(where).number(session);
    }

    List<RunLine> read(Sql behind, int limit) {
        return Sql.of("select " + RunLine.COLUMNS + " from " + RunLine.TABLES + " where")
                .plus(where)
                .plus(behind.plus(""))
                .plus("order by r.no desc limit " + limit)
                .list(session, RunLine::of);
    }

    List<RunLine> skipping(long before, int limit) {
        return Sql.of("select " + RunLine.COLUMNS + " from " + RunLine.TABLES + " where")
                .plus(where)
                .plus("order by r.no desc limit " + limit + " offset ?", before)
                .list(session, RunLine::of);
    }

    private static Sql matching(StatelessSession session, String text) {
        if (text.isEmpty()) {
            return Sql.of("");
        }
        var link = link(text);
        if (link != null) {
            return Sql.of("and (1 = 0").plus(oneOf(ofPayload(session, link))).plus(")");
        }
        var word = "%" + text.toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%";
        var either = Sql.of("and (lower(r.made_by) like ? escape '!'", word);
        for (var column : List.of("r.station", "r.stock", "r.reason", "r.reason_text")) {
            either = either.plus("or lower(" + column + ") like ? escape '!'", word);
        }
        return number(text, either).plus(oneOf(ofSerial(session, text))).plus(")");
    }

    private static Sql number(String text, Sql either) {
        return text.matches("[0-9]{1,9}") ? either.plus("or r.no = ?", Long.valueOf(text)) : either;
    }

    private static Sql oneOf(List<Long> runs) {
        return runs.isEmpty() ? Sql.of("") : Sql.of("or r.id in").plus(Sql.in(runs));
    }

    /// A label's link, scanned or pasted.
    private static @Nullable DigitalLink link(String text) {
        if (!text.contains("://")) {
            return null;
        }
        try {
            var link = DigitalLink.parse(text);
            return link.serial().isPresent() ? link : null;
        } catch (Gs1Refused _) {
            return null;
        }
    }

    /// Through the unit: payloads have no index.
    private static List<Long> ofPayload(StatelessSession session, DigitalLink link) {
        return Sql.of("select distinct i.run_id from unit u join product p on p.id = u.product_id")
                .plus("join print_item i on i.unit_id = u.id where u.serial = ?", serial(link))
                .plus("and p.gtin = ?", link.gtin().orElseThrow().digits())
                .plus("and i.payload = ?", link.uri())
                .list(session, row -> row.number("run_id"));
    }

    private static String serial(DigitalLink link) {
        return link.serial().orElseThrow().text();
    }

    /// Of the first units whose serials begin like that; of those that are called just so where too
    /// little was typed, as most serials might begin like it.
    private static List<Long> ofSerial(StatelessSession session, String text) {
        return TypedPart.of(session, null, text).ways().stream()
                .filter(way -> !way.key().isEmpty())
                .flatMap(way -> ofSerial(session, way).stream())
                .distinct()
                .toList();
    }

    private static List<Long> ofSerial(StatelessSession session, TypedPart.Way way) {
        return Sql.of("select distinct i.run_id from (select id from unit where")
                .plus(called(way.key()))
                .plus(way.products())
                .plus("order by serial_key, product_id limit " + MOST_UNITS + ") u")
                .plus("join print_item i on i.unit_id = u.id")
                .plus("order by i.run_id desc limit " + MOST_RUNS)
                .list(session, row -> row.number("run_id"));
    }

    private static Sql called(String key) {
        return key.length() < FEWEST_TYPED
                ? Sql.of("serial_key = ?", key)
                : Sql.of("serial_key >= ? and serial_key < ?", key, key + LAST);
    }
}
