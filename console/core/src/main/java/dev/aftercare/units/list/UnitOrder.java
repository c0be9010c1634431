package dev.aftercare.units.list;

import dev.aftercare.problem.Invalid;
import dev.aftercare.problem.Violation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// How a list is sorted. Units without the value come last, whichever the direction.
public record UnitOrder(UnitSort by, boolean descending) {

    public static UnitOrder up(UnitSort by) {
        return new UnitOrder(by, false);
    }

    public static UnitOrder down(UnitSort by) {
        return new UnitOrder(by, true);
    }

    /// An order as typed: `made`, or `made:desc`.
    public static UnitOrder of(String typed) {
        var parts = typed.toUpperCase(Locale.ROOT).split(":", -1);
        var by = Arrays.stream(UnitSort.values()).filter(one -> one.name().equals(parts[0]));
        boolean known = parts.length == 1 || (parts.length == 2 && parts[1].matches("ASC|DESC"));
        return by.filter(_ -> known)
                .findFirst()
                .map(sort -> new UnitOrder(sort, parts[parts.length - 1].equals("DESC")))
                .orElseThrow(() -> new Invalid(List.of(Violation.of("sort", "unitOrder", typed))));
    }
}
