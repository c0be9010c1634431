package dev.aftercare.cli;

import dev.aftercare.problem.Refusal;
import dev.aftercare.problem.Refused;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Function;

/// A file that a command leaves: there whole or not at all, and never over another unless forced.
public final class OutputFile {

    /// Has `write` fill a file beside the wanted one, which then takes its name.
    ///
    /// @throws Refused if there is such a file and nobody said to replace it
    public static <T> T write(Path file, boolean force, Function<OutputStream, T> write) {
        if (!force && Files.exists(file)) {
            throw new Refused(new Refusal.FileExists(file));
        }
        try {
            var beside = beside(file);
            try {
                T result = fill(beside, write);
                move(beside, file, force);
                return result;
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path beside(Path file) throws IOException {
        var folder = file.toAbsolutePath().getParent();
        return Files.createTempFile(folder, "." + file.getFileName(), ".part");
    }

    private static <T> T fill(Path file, Function<OutputStream, T> write) throws IOException {
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            return write.apply(out);
        }
    }

    /// Looked again: somebody else may have made one meanwhile.
    private static void move(Path from, Path file, boolean force) throws IOException {
        if (force) {
            Files.move(from, file, StandardCopyOption.REPLACE_EXISTING);
        } else if (Files.exists(file)) {
            throw new Refused(new Refusal.FileExists(file));
        } else {
            Files.move(from, file);
        }
    }

    private OutputFile() {}
}
