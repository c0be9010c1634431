package dev.aftercare.ui.units;

import dev.aftercare.units.Made;
import dev.aftercare.units.Standing;
import dev.aftercare.units.UnitBatch;
import dev.aftercare.units.UnitFacts;
import dev.aftercare.units.UnitLife;
import dev.aftercare.units.UnitProduct;
import dev.aftercare.units.UnitRow;
import dev.aftercare.units.UnitState;
import dev.aftercare.units.list.UnitLine;

import java.time.LocalDate;
import java.util.List;

/// Units that nobody made, for a rehearsal: of all looks that a row can have.
final class MadeUpUnits {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);
    static final UnitReading.Around AROUND = new UnitReading.Around(TODAY, List.of(), List.of(), 0);

    private static final int DAYS = 97;
    private static final int ESTIMATED = 5;

    static UnitLine line(int number) {
        var states = UnitState.values();
        var row =
                new UnitRow(
                        number,
                        new UnitProduct(1, "00000000000000", "A-" + number),
                        new UnitBatch(1, "week " + number % DAYS),
                        "A-%07d".formatted(number),
                        UnitFacts.NONE.with(Made.on(TODAY.minusDays(number % DAYS))),
                        new Standing(
                                states[number % states.length],
                                0,
                                0,
                                TODAY.plusDays(number % (2 * DAYS) - 20),
                                number % ESTIMATED == 0),
                        null,
                        null,
                        0);
        return new UnitLine(row, UnitLife.NEW, number % 2 == 0 ? null : "Owner " + number);
    }

    private MadeUpUnits() {}
}
