package dev.aftercare.tally;

import dev.aftercare.database.sql.Sql;

import org.hibernate.StatelessSession;
import org.hibernate.exception.ConstraintViolationException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Adds to cells, days and places, in this process's slot of each; nobody else writes there. A row
/// that nobody has counted in is made, empty, in a transaction of its own: two who are first to
/// count in it do not collide.
public final class TallyRows {
    private static final Logger LOG = LoggerFactory.getLogger(TallyRows.class);
    private static final Table CELLS =
            new Table(
                    "kpi_cell",
                    List.of(
                            "measure",
                            "product_id",
                            "sold_month",
                            "event_month",
                            "batch_id",
                            "country",
                            "channel",
                            "slot"));
    private static final Table DAYS =
            new Table("kpi_day", List.of("measure", "on_day", "product_id", "slot"));
    private static final Table PLACES =
            new Table(
                    "scan_day",
                    List.of("product_id", "on_day", "batch_id", "country", "moment", "slot"));

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
        counts.forEach((cell, n) -> add(session, CELLS, key(cell, slot), n));
    }

    public void addPlaces(StatelessSession session, SortedMap<TallyPlace, Long> counts) {
        int slot = apart.slot();
        counts.forEach((place, n) -> add(session, PLACES, key(place, slot), n));
    }

    public void addDays(StatelessSession session, SortedMap<TallyDay, Long> counts) {
        int slot = apart.slot();
        counts.forEach(
                (day, n) ->
                        add(
                                session,
                                DAYS,
                                new Object[] {day.measure(), day.day(), day.productId(), slot},
                                n));
    }

    private void add(StatelessSession session, Table table, Object[] key, long n) {
        if (n != 0 && table.update(session, key, n) == 0) {
            apart.run(own -> table.make(own, key));
            if (table.update(session, key, n) != 1) {
                throw new IllegalStateException("No cell " + Arrays.toString(key));
            }
        }
    }

    /// @param key its columns besides the count `n`
    private record Table(String name, List<String> key) {

        int update(StatelessSession session, Object[] values, long n) {
            var where = key.stream().map(column -> column + " = ?");
            return Sql.of("update " + name + " set n = n + ?", n)
                    .plus("where " + where.collect(Collectors.joining(" and ")), values)
                    .update(session);
        }

        /// Two processes share a slot for a moment after one lost its connection: then the other
        /// may be the one who makes the row, and the update that follows finds it.
        void make(StatelessSession own, Object[] values) {
            var marks = String.join(", ", Collections.nCopies(key.size(), "?"));
            try {
                Sql.of("insert into " + name + " (" + String.join(", ", key) + ", n)")
                        .plus("values (" + marks + ", 0)", values)
                        .update(own);
            } catch (ConstraintViolationException e) {
                LOG.debug("Another process has made the row", e);
            }
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

    private static Object[] key(TallyPlace place, int slot) {
        return new Object[] {
            place.productId(), place.day(), place.batchId(), place.country(), place.moment(), slot
        };
    }
}
