package dev.aftercare.ui.kit;

import java.nio.file.Path;
import java.util.Optional;

/// How a person points at a file of this computer. The window asks the operating system.
@FunctionalInterface
public interface FileChoice {

    /// A file to read.
    ///
    /// @param title what it is for
    /// @param what what is looked for, in words: `PNG picture`
    /// @param endings of its name, without the dot
    Optional<Path> open(String title, String what, String... endings);
}
