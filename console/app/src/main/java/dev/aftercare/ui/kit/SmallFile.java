package dev.aftercare.ui.kit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;

/// A few settings in a file of this computer's. It is written beside and then put in place, so that
/// who ends the program meanwhile finds all of the old or all of the new ones.
public final class SmallFile {
    private SmallFile() {}

    /// What is kept there; nothing where nothing was, or it cannot be read.
    public static Properties read(Path file) {
        try (var in = Files.newBufferedReader(file)) {
            var kept = new Properties();
            kept.load(in);
            return kept;
        } catch (IOException | IllegalArgumentException _) {
            return new Properties();
        }
    }

    /// Keeps what somebody waits for.
    ///
    /// @throws IOException if it cannot be kept; then the file is as it was
    public static void write(Path file, Properties kept) throws IOException {
        var place = file.toAbsolutePath();
        var beside = Files.createTempFile(place.getParent(), place.getFileName() + "-", ".new");
        try {
            try (var out = Files.newBufferedWriter(beside, StandardCharsets.UTF_8)) {
                kept.store(out, null);
            }
            Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /// Keeps a convenience: where it cannot be, the next time is as the first.
    public static void writeIfPossible(Path file, Properties kept) {
        try {
            write(file, kept);
        } catch (IOException _) {
            // not worth a word
        }
    }
}
