package dev.aftercare.units.record;

import dev.aftercare.history.Personal;
import dev.aftercare.units.UnitMark;
import dev.aftercare.units.UnitState;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/// What a screen shows beside a list of units, of one of them.
///
/// @param product what it is, with its brand: `Nordvik A300 air purifier`
/// @param payload what stands in its code
/// @param today in the company's zone
@Personal
public record UnitDetail(UnitRecord record, String product, String payload, LocalDate today) {

    /// What staff can do to a unit.
    public enum Deed {
        REGISTER,
        SHIP,
        LABEL,
        MARK,
        UNMARK,
        BLOCK,
        UNBLOCK
    }

    /// What would not be refused right away.
    public Set<Deed> may() {
        var may = EnumSet.noneOf(Deed.class);
        var unit = record.unit();
        boolean gone =
                unit.standing().state() == UnitState.RETIRED || unit.mark() == UnitMark.SCRAPPED;
        if (!gone) {
            may.add(Deed.SHIP);
        }
        if (!gone && !unit.isBlocked()) {
            may.add(Deed.LABEL);
            if (record.owners().current() == null) {
                may.add(Deed.REGISTER);
            }
        }
        may.add(unit.mark() == null ? Deed.MARK : Deed.UNMARK);
        may.add(unit.isBlocked() ? Deed.UNBLOCK : Deed.BLOCK);
        return may;
    }
}
