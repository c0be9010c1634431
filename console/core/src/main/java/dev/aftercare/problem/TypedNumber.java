package dev.aftercare.problem;

import java.util.List;
import java.util.OptionalInt;

/// A whole number as people type it.
public final class TypedNumber {

    public static OptionalInt of(String typed) {
        try {
            return OptionalInt.of(Integer.parseInt(typed.strip()));
        } catch (NumberFormatException _) {
            return OptionalInt.empty();
        }
    }

    /// Why it is none.
    public static List<Violation> violations(String field, String typed) {
        if (of(typed).isPresent()) {
            return List.of();
        }
        return typed.isBlank()
                ? List.of(Violation.of(field, "required"))
                : List.of(Violation.of(field, "number", typed));
    }

    private TypedNumber() {}
}
