package dev.aftercare.units.list;

import dev.aftercare.units.UnitRow;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Some rows of a list, in its order.
///
/// @param next what to ask for to get the rows after these, null where there are none
public record UnitPage(List<UnitRow> rows, @Nullable String next) {}
