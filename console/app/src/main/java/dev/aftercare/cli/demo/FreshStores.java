package dev.aftercare.cli.demo;

import dev.aftercare.cli.Stores;

import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Function;

/// Makes a store in an empty folder, on a clock that is not the computer's.
@FunctionalInterface
public interface FreshStores {

    <T> T make(Path folder, Clock clock, Function<Stores.Open, T> work);
}
