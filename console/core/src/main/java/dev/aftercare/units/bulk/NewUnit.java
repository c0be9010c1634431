package dev.aftercare.units.bulk;

import dev.aftercare.units.SerialKey;
import dev.aftercare.units.UnitFacts;

/// A unit that is about to be.
///
/// @param serial as printed, at most 20 characters
/// @param key of that serial, by its product's rule
public record NewUnit(long productId, String serial, SerialKey key, UnitFacts facts) {}
