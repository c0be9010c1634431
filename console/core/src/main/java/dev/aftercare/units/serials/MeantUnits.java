package dev.aftercare.units.serials;

import dev.aftercare.database.sql.Sql;
import dev.aftercare.history.Subject;
import dev.aftercare.problem.Refused;
import dev.aftercare.units.SerialKey;
import dev.aftercare.units.UnitBatch;
import dev.aftercare.units.UnitFinder;
import dev.aftercare.units.UnitProduct;
import dev.aftercare.units.UnitRow;
import dev.aftercare.units.WhichUnits;

import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/// The units that somebody means, found by what they typed.
///
/// @param where a condition on the columns of `unit`
/// @param subject what history says a deed on them was about
public record MeantUnits(Sql where, Subject subject) {

    /// Looks up what was named; a batch or range may still hold no unit.
    ///
    /// @throws Refused if there is no such batch, product or unit, or several such units
    public static MeantUnits of(StatelessSession session, WhichUnits which) {
        return switch (which) {
            case WhichUnits.One(var serial, var product) -> {
                var unit = new UnitFinder(session).one(serial, product);
                yield new MeantUnits(only(unit), Subject.unit(unit.id()));
            }
            case WhichUnits.OfBatch(var name) -> {
                long id = UnitBatch.named(session, name).id();
                yield new MeantUnits(Sql.of("batch_id = ?", id), Subject.of("batch", id));
            }
            case WhichUnits.Range(var from, var to, var product) -> {
                long id = product(session, from, product);
                yield new MeantUnits(
                        SerialRange.of(session, id, from, to), Subject.of("product", id));
            }
        };
    }

    /// By columns that no other table has: conditions on units are joined to much.
    private static Sql only(UnitRow unit) {
        return Sql.of(
                "product_id = ? and serial_key in (?, ?) and serial = ?",
                unit.product().id(),
                SerialKey.of(unit.serial(), true).text(),
                SerialKey.of(unit.serial(), false).text(),
                unit.serial());
    }

    private static long product(
            StatelessSession session, String firstSerial, @Nullable String named) {
        return named == null
                ? new UnitFinder(session).one(firstSerial, null).product().id()
                : UnitProduct.named(session, named).id();
    }
}
