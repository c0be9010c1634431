package dev.aftercare.ui.units;

import dev.aftercare.units.record.UnitRecord.Who;

import java.util.Objects;
import java.util.stream.Stream;

/// What people are called.
final class Names {

    /// By name, else by what they can be reached by.
    static String of(Who who) {
        return Stream.of(who.name(), who.email(), who.phone())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("–");
    }

    private Names() {}
}
