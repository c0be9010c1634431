package dev.aftercare.database;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import dev.aftercare.problem.Refusal;
import dev.aftercare.problem.Refused;
import dev.aftercare.progress.Progress;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;

/// The one file of a local store. H2 commits every change of a table by itself, so a migration that
/// fails halfway cannot be taken back: tables are made and changed in a file beside it, which takes
/// its place when all is done.
final class LocalFile {
    private static final String HELD = "90020";
    private static final String DAMAGED = "90030";
    private static final String OTHER_FORMAT = "90048";
    private static final String SUFFIX = ".mv.db";
    private static final String BESIDE = "aftercare-migrating";

    private final Location.Local store;

    LocalFile(Location.Local store) {
        this.store = store;
    }

    /// Makes the store if there is none, migrates it if it is older.
    ///
    /// @throws Refused if it is newer, damaged, or open elsewhere
    void bringUpToDate(Progress progress) {
        try {
            Files.createDirectories(store.folder());
            Files.deleteIfExists(file(BESIDE));
            if (Files.exists(file(Location.Local.NAME))) {
                migrateOlder(progress);
            } else {
                progress.at("store.creating", 0, 0);
                migrateBeside();
            }
            progress.at("", 0, 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void migrateOlder(Progress progress) throws IOException {
        progress.at("store.opening", 0, 0);
        var version = version();
        switch (version.age()) {
            case OURS -> {}
            case NEWER -> throw new Refused(new Refusal.SchemaNewer(version.number()));
            case OLDER -> {
                progress.at("store.migrating", 0, 0);
                var before = file("aftercare-before-" + version.number());
                copy(file(Location.Local.NAME), before);
                copy(before, file(BESIDE));
                migrateBeside();
            }
        }
    }

    /// Connecting takes back what a killed process had not committed; that may take seconds.
    private SchemaVersion version() {
        try (var _ = store.connect()) {
            return SchemaVersion.of(Schema.local(store.url(), store));
        } catch (SQLException e) {
            throw refused(e);
        }
    }

    private RuntimeException refused(SQLException failure) {
        return switch (failure.getSQLState()) {
            case HELD -> new Refused(new Refusal.StoreHeld(store.folder()));
            case DAMAGED, OTHER_FORMAT -> new Refused(new Refusal.StoreDamaged(store.folder()));
            default -> new IllegalStateException("Cannot open " + store, failure);
        };
    }

    private void migrateBeside() throws IOException {
        Schema.local(store.url(BESIDE), store).migrate();
        force(file(BESIDE));
        Files.move(file(BESIDE), file(Location.Local.NAME), ATOMIC_MOVE);
    }

    private Path file(String name) {
        return store.folder().resolve(name + SUFFIX);
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.copy(from, to, REPLACE_EXISTING);
        force(to);
    }

    private static void force(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }
}
