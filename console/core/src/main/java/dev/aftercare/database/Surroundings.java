package dev.aftercare.database;

import java.time.Clock;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;

/// What a database takes from the program around it.
///
/// @param announcer runs those who listen to changes
/// @param mustNotWait whether the current thread may not wait for a database (a window's own)
public record Surroundings(Clock clock, Executor announcer, BooleanSupplier mustNotWait) {}
