package dev.aftercare.importing.units;

import dev.aftercare.units.Component;
import dev.aftercare.units.Made;
import dev.aftercare.units.Shipped;
import dev.aftercare.units.UnitFacts;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a unit shall say of itself after a row: a cell that is empty, or a column that the file
/// does not have, changes nothing.
public final class FactsMerge {

    public static UnitFacts of(UnitFacts before, UnitFacts row) {
        return new UnitFacts(
                made(before.made(), row.made()),
                shipped(before.shipped(), row.shipped()),
                or(row.policyId(), before.policyId()),
                components(before.components(), row.components()),
                extra(before.extra(), row.extra()));
    }

    private static Made made(Made before, Made row) {
        return new Made(
                or(row.on(), before.on()),
                or(row.lot(), before.lot()),
                or(row.revision(), before.revision()));
    }

    private static Shipped shipped(Shipped before, Shipped row) {
        return new Shipped(
                or(row.on(), before.on()),
                or(row.to(), before.to()),
                or(row.country(), before.country()),
                or(row.channel(), before.channel()));
    }

    private static <T> @Nullable T or(@Nullable T row, @Nullable T before) {
        return row == null ? before : row;
    }

    /// The lots of a part that the row names replace those it had.
    private static List<Component> components(List<Component> before, List<Component> row) {
        var parts = row.stream().map(Component::partNo).toList();
        var merged = new ArrayList<>(row);
        before.stream().filter(one -> !parts.contains(one.partNo())).forEach(merged::add);
        return merged;
    }

    private static Map<String, String> extra(Map<String, String> before, Map<String, String> row) {
        var merged = new LinkedHashMap<>(before);
        merged.putAll(row);
        return merged;
    }

    private FactsMerge() {}
}
