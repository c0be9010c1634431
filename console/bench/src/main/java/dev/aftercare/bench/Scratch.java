package dev.aftercare.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/// A temporary folder, deleted with all in it when closed.
record Scratch(Path folder) implements AutoCloseable {

    static Scratch make(String name) throws IOException {
        return new Scratch(Files.createTempDirectory("bench-" + name));
    }

    Path resolve(String name) {
        return folder.resolve(name);
    }

    @Override
    public void close() throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
