package dev.aftercare.importing.units;

import dev.aftercare.units.SerialKey;
import dev.aftercare.units.UnitFacts;

/// A unit as a row says it.
///
/// @param serialRight false where the product's rule holds the serial
public record ImportedUnit(
        long productId, String serial, SerialKey key, boolean serialRight, UnitFacts facts) {}
