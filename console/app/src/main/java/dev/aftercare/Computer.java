package dev.aftercare;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The computer and the person at it, as the program finds them.
///
/// @param display whether a window can be opened on it
/// @param ask for the password of a login, if somebody is there to ask
record Computer(
        Map<String, String> environment,
        String user,
        Path dataFolder,
        boolean display,
        Function<String, Optional<String>> ask) {

    /// Where failures are written down.
    Path logs() {
        return dataFolder.resolve("logs");
    }
}
