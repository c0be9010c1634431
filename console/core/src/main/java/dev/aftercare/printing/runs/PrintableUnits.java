package dev.aftercare.printing.runs;

import dev.aftercare.database.sql.Sql;
import dev.aftercare.database.sql.SqlRow;
import dev.aftercare.problem.Refusal;
import dev.aftercare.problem.Refused;
import dev.aftercare.units.WhichUnits;
import dev.aftercare.units.serials.MeantUnits;

import org.hibernate.StatelessSession;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.LongStream;

/// The units that a run is about, and what is known of their labels. No label for what is retired,
/// replaced by another unit, blocked or scrapped: such units are left out of a set, not its end.
final class PrintableUnits {
    /// Not `replaced_by is null`: H2 would read all the units that nothing replaces by its index,
    /// whichever are meant.
    static final String PRINTABLE =
            "u.retired_on is null and coalesce(u.replaced_by, 0) = 0 and u.blocked_at is null"
                    + " and (u.mark is null or u.mark <> 'SCRAPPED')";

    /// Tests are thrown away: a unit that had only such has no label.
    private static final String IS_LABEL = "(i.reason is null or i.reason <> 'TEST')";

    private static final String HAS_LABEL =
            "exists (select 1 from print_item i where i.unit_id = u.id and " + IS_LABEL + ")";

    private final StatelessSession session;
    private final Sql meant;
    private long[] held = {};

    PrintableUnits(StatelessSession session, WhichUnits which) {
        this.session = session;
        this.meant = MeantUnits.of(session, which).where();
    }

    /// Holds them until the end of the transaction, in the order in which all who lock many units
    /// do: a foreign key alone lets one go that it refers to, on H2, as long as nobody has
    /// committed.
    void hold() {
        var ids = LongStream.builder();
        Sql.of("select u.id from unit u where")
                .plus(meant)
                .plus("order by u.id for update")
                .each(session, row -> ids.add(row.number("id")));
        held = ids.build().toArray();
    }

    /// @throws Refused if another run is at work on some of them
    void mustBeFree() {
        var others = beingPrinted();
        if (others.count() > 0) {
            throw new Refused(others);
        }
    }

    /// How many of them another run is at work on.
    Refusal.BeingPrinted beingPrinted() {
        return Sql.of("select count(*) as n, min(r.no) as no from print_run r")
                .plus("join print_item i on i.run_id = r.id join unit u on u.id =" + " i.unit_id")
                .plus("where r.state = 'RESERVED' and")
                .plus(meant)
                .first(session, PrintableUnits::beingPrinted)
                .orElseThrow();
    }

    private static Refusal.BeingPrinted beingPrinted(SqlRow row) {
        var no = row.numberOrNull("no");
        return new Refusal.BeingPrinted(row.number("n"), no == null ? 0 : no);
    }

    /// @throws Refused with their number, if some have a label
    void mustHaveNoLabel() {
        long printed = countLabelled();
        if (printed > 0) {
            throw new Refused(new Refusal.AlreadyPrinted(printed));
        }
    }

    /// How many of those that can be printed have a label.
    long countLabelled() {
        return Sql.of("select count(distinct u.id) from unit u join print_item i")
                .plus("on i.unit_id = u.id where " + PRINTABLE + " and " + IS_LABEL + " and")
                .plus(meant)
                .number(session);
    }

    /// The first of them, with the run that printed each last.
    List<Forecast.Before> labelled(int most) {
        return Sql.of("select u.serial, max(r.no) as no from unit u")
                .plus("join print_item i on i.unit_id = u.id")
                .plus("join print_run r on r.id = i.run_id where " + PRINTABLE)
                .plus("and " + IS_LABEL + " and")
                .plus(meant)
                .plus("group by u.product_id, u.serial_sort, u.id, u.serial")
                .plus("order by u.product_id, u.serial_sort, u.id limit " + most)
                .list(session, row -> new Forecast.Before(row.text("serial"), row.number("no")));
    }

    /// What is meant, as a condition on `unit u`.
    Sql meant() {
        return meant;
    }

    long count() {
        return held.length;
    }

    List<Long> products() {
        return Sql.of("select p.id from product p where exists")
                .plus("(select 1 from unit u where u.product_id = p.id and " + PRINTABLE + " and")
                .plus(meant)
                .plus(") order by p.id")
                .list(session, row -> row.number("id"));
    }

    /// Those held that can be printed, one by one, in the order of their serials. What came later
    /// is of another run.
    void each(Consumer<SqlRow> take) {
        Sql.of("select u.id, u.product_id, u.serial, " + UnitTexts.COLUMNS + ",")
                .plus(HAS_LABEL + " as labelled,")
                .plus("(select coalesce(max(i.issue), 0) from print_item i")
                .plus("where i.unit_id = u.id) as issue")
                .plus("from unit u join batch b on b.id = u.batch_id where " + PRINTABLE + " and")
                .plus(meant)
                .plus("order by u.product_id, u.serial_sort, u.id")
                .each(
                        session,
                        row -> {
                            if (Arrays.binarySearch(held, row.number("id")) >= 0) {
                                take.accept(row);
                            }
                        });
    }
}
