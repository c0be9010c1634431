package dev.aftercare.units;

import dev.aftercare.database.sql.Sql;
import dev.aftercare.problem.Refusal;
import dev.aftercare.problem.Refused;

import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/// Finds the unit that somebody means by a serial as they type it.
public final class UnitFinder {
    private final StatelessSession session;

    public UnitFinder(StatelessSession session) {
        this.session = session;
    }

    /// The only unit that can be meant.
    ///
    /// @param product GTIN or model code, null if nobody said
    /// @throws Refused if there is no such unit, or several products have one
    public UnitRow one(String typed, @Nullable String product) {
        var found = product == null ? all(typed) : ofProduct(typed, product);
        return switch (found.size()) {
            case 0 -> throw new Refused(new Refusal.NotFound("unit", typed));
            case 1 -> found.getFirst();
            default -> throw new Refused(new Refusal.AmbiguousSerial(typed, products(found)));
        };
    }

    /// The units with this serial, one a product at the most, by product.
    public List<UnitRow> all(String typed) {
        return found(typed, Sql.of("where"));
    }

    /// The id of a product's unit, by its key.
    public Optional<Long> id(long productId, SerialKey key) {
        return Sql.of("select id from unit where serial_key = ?", key.text())
                .plus("and product_id = ?", productId)
                .first(session, row -> row.number("id"));
    }

    private List<UnitRow> ofProduct(String typed, String product) {
        long id = UnitProduct.named(session, product).id();
        return found(typed, Sql.of("where product_id = ? and", id));
    }

    /// Where a product tells cases apart a key may be as typed; elsewhere keys are in upper case.
    private List<UnitRow> found(String typed, Sql where) {
        var exact = SerialKey.of(typed, true).text();
        var upper = SerialKey.of(typed, false).text();
        var units =
                new UnitRows(session)
                        .read(
                                Sql.of("select " + UnitRows.COLUMNS + " from unit")
                                        .plus(where)
                                        .plus("serial_key in (?, ?)", exact, upper)
                                        .plus("order by product_id"));
        return units.stream().filter(unit -> isMeant(unit, units, exact)).toList();
    }

    private static boolean isMeant(UnitRow unit, List<UnitRow> found, String exact) {
        return isExact(unit, exact)
                || found.stream()
                        .filter(other -> other.product().id() == unit.product().id())
                        .noneMatch(other -> isExact(other, exact));
    }

    private static boolean isExact(UnitRow unit, String key) {
        return SerialKey.of(unit.serial(), true).text().equals(key);
    }

    private static List<String> products(List<UnitRow> units) {
        return units.stream()
                .map(unit -> unit.product().gtin() + " " + unit.product().model())
                .toList();
    }
}
