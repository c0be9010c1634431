package dev.aftercare.ui.overview;

import dev.aftercare.insight.Overview;
import dev.aftercare.insight.Waiting;

import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/// What the overview reads. Each call waits for the database.
///
/// @param whole how things stand, with figures of the week so many weeks ago
/// @param waiting of that only what waits for people
public record OverviewReading(IntFunction<Overview> whole, Supplier<List<Waiting>> waiting) {}
