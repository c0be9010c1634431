package dev.aftercare.ui.kit.table;

import java.util.Set;
import java.util.function.Function;

/// How the columns of a table stand for orders of its list.
///
/// @param columns ids of those that can be sorted by
public record Sorts<O>(Set<String> columns, Function<O, By> shown, Function<By, O> asked) {

    public record By(String column, boolean descending) {}
}
