package dev.aftercare.catalog;

import dev.aftercare.gs1.Gtin;
import dev.aftercare.problem.Violation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// What people call a product: a GTIN of 8, 12, 13 or 14 digits, or its model code.
public final class ProductKey {
    private static final int LENGTH = 14;
    private static final Pattern GTIN = Pattern.compile("[0-9]{8}|[0-9]{12,14}");

    /// As 14 digits; empty if it is no GTIN, or its check digit is wrong.
    public static Optional<String> gtin(String typed) {
        if (!GTIN.matcher(typed).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Gtin("0".repeat(LENGTH - typed.length()) + typed).digits());
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /// Why it is no GTIN.
    public static List<Violation> violations(String field, String typed) {
        if (gtin(typed).isPresent()) {
            return List.of();
        }
        return GTIN.matcher(typed).matches()
                ? List.of(Violation.of(field, "gtinCheckDigit", typed, right(typed)))
                : List.of(Violation.of(field, typed.isBlank() ? "required" : "gtin", typed));
    }

    private static String right(String typed) {
        var body = typed.substring(0, typed.length() - 1);
        return "0123456789"
                .chars()
                .mapToObj(Character::toString)
                .filter(digit -> gtin(body + digit).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private ProductKey() {}
}
