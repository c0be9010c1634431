package dev.aftercare.catalog;

import dev.aftercare.gs1.Fault;
import dev.aftercare.gs1.Gtin;
import dev.aftercare.problem.Violation;

import java.util.List;
import java.util.Optional;

/// What people call a product: a GTIN of 8, 12, 13 or 14 digits, or its model code.
public final class ProductKey {
    /// As 14 digits; empty if it is no GTIN, or its check digit is wrong.
    public static Optional<String> gtin(String typed) {
        return Gtin.faultIn(typed).isEmpty()
                ? Optional.of(Gtin.parse(typed).digits())
                : Optional.empty();
    }

    /// Why it is no GTIN.
    public static List<Violation> violations(String field, String typed) {
        return Gtin.faultIn(typed).map(fault -> violation(field, typed, fault)).stream().toList();
    }

    private static Violation violation(String field, String typed, Fault fault) {
        if (fault instanceof Fault.WrongCheckDigit(char right)) {
            return Violation.of(field, "gtinCheckDigit", typed, Character.toString(right));
        }
        return typed.isBlank()
                ? Violation.of(field, "required")
                : Violation.of(field, "gtin", typed);
    }

    private ProductKey() {}
}
