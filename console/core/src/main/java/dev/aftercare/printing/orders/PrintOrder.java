package dev.aftercare.printing.orders;

import dev.aftercare.problem.Check;
import dev.aftercare.problem.Violation;
import dev.aftercare.units.SerialKey;
import dev.aftercare.units.WhichUnits;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Labels as somebody wants them.
///
/// @param reprint null as long as no unit may have a label already
public record PrintOrder(
        WhichUnits units, LabelChoice label, @Nullable Reprint reprint, Output output) {
    private static final int FEWEST_DOTS = 150;
    private static final int MOST_DOTS = 2_400;

    public List<Violation> violations() {
        var check =
                new Check()
                        .that("startCell", label.startCell() >= 1, "startCell")
                        .that(
                                "dpi",
                                label.dpi() >= FEWEST_DOTS && label.dpi() <= MOST_DOTS,
                                "dpi",
                                FEWEST_DOTS,
                                MOST_DOTS);
        if (reprint != null) {
            check.that("reason", reprint.saysWhy(), "reasonText", Reprint.LONGEST_TEXT)
                    .that("reason", Check.isStorable(reprint.text()), "unstorable");
        }
        if (units instanceof WhichUnits.Range(var from, var to, _)) {
            check.that("to", sort(from).compareTo(sort(to)) <= 0, "rangeBackwards", from);
        }
        return check.violations();
    }

    private static String sort(String serial) {
        return SerialKey.of(serial, false).sort();
    }

    public boolean isTest() {
        return reprint != null && reprint.isTest();
    }
}
