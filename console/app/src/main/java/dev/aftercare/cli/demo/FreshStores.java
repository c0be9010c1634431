package dev.aftercare.cli.demo;

import dev.aftercare.cli.Stores;

import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Function;

/// Makes a store in an empty folder, on a clock that is not the computer's, and shows it.
public interface FreshStores {

    <T> T make(Path folder, Clock clock, Function<Stores.Open, T> work);

    /// Whether [#show] can open a window on this computer.
    boolean canShow();

    /// The same in a window, which is opened at once: the story begins before there is anything to
    /// see in it, and is told behind it. Returns when both the window was closed and the story has
    /// ended; closing the window asks it to.
    ///
    /// @return the exit code
    int show(Path folder, Clock clock, Function<Stores.Open, Story> story);

    /// Draws all screens as they are now, light and dark, into files of that folder. Only where
    /// there is no display.
    Drawn draw(Stores.Open store, long unitId, Path folder);
}
