package dev.aftercare.database;

import dev.aftercare.progress.Progress;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

/// A local store, migrated once for each test JVM, then copied.
public final class TestStore {
    private static final Path MIGRATED = migrated();

    /// A store in this folder, which need not be there yet.
    public static Location copyInto(Path store) {
        try {
            Files.createDirectories(store);
            Files.copy(MIGRATED, store.resolve(MIGRATED.getFileName()));
            return new Location.Local(store);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path migrated() {
        try {
            var folder = Files.createTempDirectory("migrated");
            new LocalFile(new Location.Local(folder)).upToDate(Progress.silent()).close();
            var file = folder.resolve("aftercare.mv.db");
            file.toFile().deleteOnExit();
            folder.toFile().deleteOnExit();
            return file;
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private TestStore() {}
}
