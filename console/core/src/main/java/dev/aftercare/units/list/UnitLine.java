package dev.aftercare.units.list;

import dev.aftercare.history.Personal;
import dev.aftercare.units.UnitLife;
import dev.aftercare.units.UnitRow;

import org.jspecify.annotations.Nullable;

/// A unit as a screen lists it: with what happened to it and whose it is.
///
/// @param owner how they are called, or can be reached; null while it is nobody's
@Personal
public record UnitLine(UnitRow unit, UnitLife life, @Nullable String owner) {}
