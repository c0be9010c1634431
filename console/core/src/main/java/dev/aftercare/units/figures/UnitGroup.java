package dev.aftercare.units.figures;

import dev.aftercare.database.Transaction;
import dev.aftercare.database.sql.SqlRow;
import dev.aftercare.tally.Months;
import dev.aftercare.tally.TallyCell;
import dev.aftercare.tally.TallyDay;
import dev.aftercare.units.UnitLife;
import dev.aftercare.units.UnitMark;
import dev.aftercare.units.UnitRow;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// Units that are counted alike. A mark keeps them out of every figure: that is decided here.
///
/// @param country empty where not known, like `channel`
public record UnitGroup(
        long productId,
        long batchId,
        String country,
        String channel,
        int soldMonth,
        @Nullable UnitMark mark) {

    /// What a query must select, or group by, from `unit u` for [#of(SqlRow)].
    public static final String COLUMNS =
            "u.product_id, u.batch_id, u.country, u.channel, u.sold_month, u.mark";

    /// Of the same units in SQL, from `unit u`.
    static final String IN_FIGURES = "u.mark is null";

    public static UnitGroup of(SqlRow row) {
        return new UnitGroup(
                row.number("product_id"),
                row.number("batch_id"),
                orEmpty(row.textOrNull("country")),
                orEmpty(row.textOrNull("channel")),
                row.integer("sold_month"),
                UnitMark.orNull(row.textOrNull("mark")));
    }

    public static UnitGroup of(UnitRow unit) {
        var shipped = unit.facts().shipped();
        return new UnitGroup(
                unit.product().id(),
                unit.batch().id(),
                orEmpty(shipped.country()),
                orEmpty(shipped.channel()),
                unit.standing().soldMonth(),
                unit.mark());
    }

    public UnitGroup soldIn(int month) {
        return new UnitGroup(productId, batchId, country, channel, month, mark);
    }

    public UnitGroup marked(@Nullable UnitMark other) {
        return new UnitGroup(productId, batchId, country, channel, soldMonth, other);
    }

    public boolean isInFigures() {
        return mark == null;
    }

    /// Counts `n` more (or, negative, fewer) of them as made.
    public void countMade(Transaction tx, int madeMonth, long n) {
        tx.count(cell(isInFigures() ? Measure.UNITS : Measure.MARKED, madeMonth), n);
    }

    /// Counts that something has happened to `n` of them for the first time, if they count.
    public void countFirst(Transaction tx, Measure first, LocalDate day, long n) {
        if (isInFigures()) {
            tx.count(cell(first, Months.of(day)), n);
            tx.count(new TallyDay(first.cell(), day, productId), n);
        }
    }

    /// Counts `n` units like this with all that has happened to each.
    public void countWhole(Transaction tx, int madeMonth, UnitLife life, long n) {
        countMade(tx, madeMonth, n);
        countIfKnown(tx, Measure.LABELLED, life.labelledOn(), n);
        countIfKnown(tx, Measure.FIRST_SCAN, life.firstScanOn(), n);
        countIfKnown(tx, Measure.RETURN_SCAN, life.returnScanOn(), n);
        countIfKnown(tx, Measure.REGISTERED, life.registeredOn(), n);
    }

    private void countIfKnown(Transaction tx, Measure first, @Nullable LocalDate day, long n) {
        if (day != null) {
            countFirst(tx, first, day, n);
        }
    }

    private TallyCell cell(Measure measure, int eventMonth) {
        return new TallyCell(
                measure.cell(), productId, batchId, country, channel, soldMonth, eventMonth);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
