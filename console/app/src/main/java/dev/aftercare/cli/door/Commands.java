package dev.aftercare.cli.door;

import dev.aftercare.cli.Terminal;

/// Runs what was typed in some terminal; says its exit code.
@FunctionalInterface
public interface Commands {
    int run(Terminal terminal, String... arguments);
}
