package dev.aftercare.importing.check;

import dev.aftercare.catalog.serials.Fit;
import dev.aftercare.catalog.serials.SerialRule;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// What a number may have been before a spreadsheet took its leading zeros.
final class Padding {

    /// With the zeros that the product's rule asks for; as it is where no zeros help.
    static String of(String digits, @Nullable SerialRule rule, @Nullable LocalDate madeOn) {
        if (rule != null && !rule.example().isEmpty()) {
            for (var padded = digits;
                    padded.length() <= SerialText.LONGEST;
                    padded = "0" + padded) {
                if (rule.check(padded, madeOn) instanceof Fit.Right) {
                    return padded;
                }
            }
        }
        return digits;
    }

    private Padding() {}
}
