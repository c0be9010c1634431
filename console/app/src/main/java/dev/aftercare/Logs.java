package dev.aftercare;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.LogManager;
import java.util.logging.Logger;

/// Where failures are written down: a few files in the data folder that follow each other. Several
/// processes write files of their own.
final class Logs {
    private static final int BYTES = 1 << 20;
    private static final int FILES = 5;

    /// What is said at all. Before anything can be said.
    static void begin() {
        try (var settings = Logs.class.getResourceAsStream("logging.properties")) {
            LogManager.getLogManager().readConfiguration(settings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Without a folder that can be written there is no log, and everything else works.
    static void write(Path logs) {
        try {
            Logger.getLogger("").addHandler(files(logs, BYTES, FILES));
        } catch (IOException e) {
            Logger.getLogger(Logs.class.getName()).warning("No log: " + e);
        }
    }

    /// Files of about so many bytes, so many at the most: the newest is number 0.
    static FileHandler files(Path logs, int bytes, int most) throws IOException {
        var folder = Files.createDirectories(logs);
        var pattern = folder.toString().replace("%", "%%") + "/aftercare-%u-%g.log";
        var files = new FileHandler(pattern, bytes, most, true);
        files.setEncoding(StandardCharsets.UTF_8.name());
        files.setFormatter(new LogLines());
        return files;
    }

    private Logs() {}
}
