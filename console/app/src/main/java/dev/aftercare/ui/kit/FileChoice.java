package dev.aftercare.ui.kit;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Asks a person for a file, and waits for the answer: empty where they think better of it.
public interface FileChoice {

    /// Files of one kind.
    ///
    /// @param words what they are called: `Excel workbook`
    /// @param endings of their names, with the dot; the first is given to a name without one
    record Kind(String words, List<String> endings) {
        public Kind {
            endings = List.copyOf(endings);
        }
    }

    /// One that is there.
    Optional<Path> open(String title, List<Kind> kinds);

    /// One that is to be written; whether it may take the place of another was asked.
    ///
    /// @param name that it could have
    Optional<Path> save(String title, String name, Kind kind);
}
