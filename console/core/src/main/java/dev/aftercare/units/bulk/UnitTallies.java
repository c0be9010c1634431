package dev.aftercare.units.bulk;

import dev.aftercare.database.Transaction;
import dev.aftercare.tally.Months;
import dev.aftercare.tally.TallyCell;
import dev.aftercare.units.Standing;
import dev.aftercare.units.UnitFacts;
import dev.aftercare.units.UnitLife;
import dev.aftercare.units.UnitRow;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// The cells that a unit is counted in: as made, and for each first that has happened to it.
final class UnitTallies {

    static TallyCell units(long productId, long batchId, UnitFacts facts, Standing standing) {
        return cell("units", productId, batchId, facts, standing.soldMonth(), standing.madeMonth());
    }

    /// Counts a unit where its new facts put it, and no longer where the old ones did.
    static void move(Transaction tx, UnitRow unit, UnitFacts facts, Standing after, UnitLife life) {
        count(tx, unit, unit.facts(), unit.standing(), life, -1);
        count(tx, unit, facts, after, life, 1);
    }

    private static void count(
            Transaction tx, UnitRow unit, UnitFacts facts, Standing at, UnitLife life, int n) {
        tx.count(units(unit.product().id(), unit.batch().id(), facts, at), n);
        first(tx, "labelled", life.labelledOn(), unit, facts, at, n);
        first(tx, "first-scan", life.firstScanOn(), unit, facts, at, n);
        first(tx, "registered", life.registeredOn(), unit, facts, at, n);
    }

    private static void first(
            Transaction tx,
            String measure,
            @Nullable LocalDate day,
            UnitRow unit,
            UnitFacts facts,
            Standing at,
            int n) {
        if (day != null) {
            long product = unit.product().id();
            long batch = unit.batch().id();
            tx.count(cell(measure, product, batch, facts, at.soldMonth(), Months.of(day)), n);
        }
    }

    private static TallyCell cell(
            String measure,
            long productId,
            long batchId,
            UnitFacts facts,
            int soldMonth,
            int eventMonth) {
        return new TallyCell(
                measure,
                productId,
                batchId,
                orEmpty(facts.shipped().country()),
                orEmpty(facts.shipped().channel()),
                soldMonth,
                eventMonth);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private UnitTallies() {}
}
