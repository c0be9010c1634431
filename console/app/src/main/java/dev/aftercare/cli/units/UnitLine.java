package dev.aftercare.cli.units;

import dev.aftercare.units.Component;
import dev.aftercare.units.UnitMark;
import dev.aftercare.units.UnitRow;
import dev.aftercare.units.UnitState;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// A unit as programs read it, one JSON object a line. Component names are what they rely on.
record UnitLine(
        String serial,
        String product,
        String model,
        String batch,
        UnitState state,
        @Nullable UnitMark mark,
        boolean blocked,
        @Nullable LocalDate madeOn,
        @Nullable String lot,
        @Nullable String revision,
        @Nullable LocalDate shippedOn,
        @Nullable String shippedTo,
        @Nullable String country,
        @Nullable String channel,
        @Nullable LocalDate coveredUntil,
        boolean coveredEstimated,
        List<Component> components,
        Map<String, String> extra) {

    /// What a person reads of a unit's state, in one cell.
    static String state(UnitRow unit) {
        return unit.standing().state()
                + (unit.mark() == null ? "" : " " + unit.mark())
                + (unit.isBlocked() ? " BLOCKED" : "");
    }

    static UnitLine of(UnitRow unit) {
        var facts = unit.facts();
        return new UnitLine(
                unit.serial(),
                unit.product().gtin(),
                unit.product().model(),
                unit.batch().name(),
                unit.standing().state(),
                unit.mark(),
                unit.isBlocked(),
                facts.made().on(),
                facts.made().lot(),
                facts.made().revision(),
                facts.shipped().on(),
                facts.shipped().to(),
                facts.shipped().country(),
                facts.shipped().channel(),
                unit.standing().coveredUntil(),
                unit.standing().coveredEstimated(),
                facts.components(),
                facts.extra());
    }
}
