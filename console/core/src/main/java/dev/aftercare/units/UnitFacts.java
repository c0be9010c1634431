package dev.aftercare.units;

import org.jspecify.annotations.Nullable;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What the maker says about a unit: what an import brings, and may change.
///
/// @param policyId covers it instead of its product's base policies
/// @param components by part and lot, each once
/// @param extra columns that mean nothing to the program, by their name, in their order
public record UnitFacts(
        Made made,
        Shipped shipped,
        @Nullable Long policyId,
        List<Component> components,
        Map<String, String> extra) {
    public static final UnitFacts NONE =
            new UnitFacts(Made.UNKNOWN, Shipped.NOT_YET, null, List.of(), Map.of());

    public UnitFacts {
        components = components.stream().distinct().sorted().toList();
        extra = Collections.unmodifiableMap(new LinkedHashMap<>(extra));
    }

    public UnitFacts with(Made other) {
        return new UnitFacts(other, shipped, policyId, components, extra);
    }

    public UnitFacts with(Shipped other) {
        return new UnitFacts(made, other, policyId, components, extra);
    }
}
