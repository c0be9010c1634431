package dev.aftercare.visits;

import dev.aftercare.coverage.UnitDays;
import dev.aftercare.database.sql.Sql;
import dev.aftercare.database.sql.SqlRow;
import dev.aftercare.tally.Months;
import dev.aftercare.tally.TallyCell;

import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/// What of a unit decides where an event of its life is counted.
///
/// @param country empty where not known, like `channel`
/// @param mark TEST, DEMO and SCRAPPED units are in no figure
public record CountedUnit(
        long id,
        long productId,
        long batchId,
        String country,
        String channel,
        int soldMonth,
        UnitDays days,
        @Nullable String mark) {

    /// Those of the ids that are units.
    public static Map<Long, CountedUnit> read(
            StatelessSession session, Collection<Long> ids, int soldLagDays) {
        var marks = String.join(", ", Collections.nCopies(ids.size(), "?"));
        return Sql.of("select id, product_id, batch_id, country, channel, sold_month, made_on,")
                .plus("shipped_on, mark from unit")
                .plus("where id in (" + marks + ")", ids.toArray())
                .list(session, row -> unit(row, soldLagDays))
                .stream()
                .collect(Collectors.toMap(CountedUnit::id, unit -> unit));
    }

    /// The one unit with this id, which there must be.
    public static CountedUnit read(StatelessSession session, long id, int soldLagDays) {
        return Objects.requireNonNull(read(session, List.of(id), soldLagDays).get(id));
    }

    public boolean isInFigures() {
        return mark == null;
    }

    public TallyCell cell(String measure, LocalDate on) {
        return new TallyCell(
                measure, productId, batchId, country, channel, soldMonth, Months.of(on));
    }

    private static CountedUnit unit(SqlRow row, int soldLagDays) {
        return new CountedUnit(
                row.number("id"),
                row.number("product_id"),
                row.number("batch_id"),
                Objects.requireNonNullElse(row.textOrNull("country"), ""),
                Objects.requireNonNullElse(row.textOrNull("channel"), ""),
                row.integer("sold_month"),
                new UnitDays(row.dayOrNull("made_on"), row.dayOrNull("shipped_on"), soldLagDays),
                row.textOrNull("mark"));
    }
}
