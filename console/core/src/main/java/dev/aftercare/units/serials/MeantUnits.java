package dev.aftercare.units.serials;

import dev.aftercare.database.sql.Sql;
import dev.aftercare.history.Subject;
import dev.aftercare.problem.Refusal;
import dev.aftercare.problem.Refused;
import dev.aftercare.units.UnitBatch;
import dev.aftercare.units.UnitFinder;
import dev.aftercare.units.UnitProduct;
import dev.aftercare.units.WhichUnits;

import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/// The units that somebody means, found by what they typed.
///
/// @param where a condition on the columns of `unit u`
/// @param subject what history says a deed on them was about
public record MeantUnits(Sql where, Subject subject) {
    /// Looks up what was named; a batch or range may still hold no unit.
    ///
    /// @throws Refused if there is no such batch, product or unit, or several such units
    public static MeantUnits of(StatelessSession session, WhichUnits which) {
        return switch (which) {
            case WhichUnits.One(var serial, var product) -> {
                var unit = new UnitFinder(session).one(serial, product);
                yield of(unit.id());
            }
            case WhichUnits.Picked(var ids) -> {
                if (ids.size() > WhichUnits.Picked.MOST) {
                    throw new Refused(new Refusal.TooManyPicked(ids.size(), WhichUnits.Picked.MOST));
                }
                yield ids.size() == 1
                        ? of(ids.getFirst())
                        : new MeantUnits(
                                Sql.of("u.id in").plus(Sql.in(ids)), Subject.of("selection", 0));
            }
            case WhichUnits.OfBatch(var name) -> {
                long id = UnitBatch.named(session, name).id();
                yield new MeantUnits(Sql.of("u.batch_id = ?", id), Subject.of("batch", id));
            }
            case WhichUnits.Range(var from, var to, var product) -> {
                long id = product(session, from, product);
                yield new MeantUnits(
                        SerialRange.of(session, id, from, to), Subject.of("product", id));
            }
            case WhichUnits.Unlabelled(var product, var batch) ->
                    Unlabelled.of(session, product, batch);
            case WhichUnits.OfRun(var no) -> ofRun(session, no);
        };
    }

    private static MeantUnits of(long unitId) {
        return new MeantUnits(Sql.of("u.id = ?", unitId), Subject.unit(unitId));
    }

    private static MeantUnits ofRun(StatelessSession session, long no) {
        long id =
                Sql.of("select id from print_run where no = ?", no)
                        .first(session, row -> row.number("id"))
                        .orElseThrow(
                                () -> new Refused(new Refusal.NotFound("run", Long.toString(no))));
        return new MeantUnits(
                Sql.of("u.id in (select i.unit_id from print_item i where i.run_id = ?)", id),
                Subject.of("run", id));
    }

    private static long product(
            StatelessSession session, String firstSerial, @Nullable String named) {
        return named == null
                ? new UnitFinder(session).one(firstSerial, null).product().id()
                : UnitProduct.named(session, named).id();
    }
}
