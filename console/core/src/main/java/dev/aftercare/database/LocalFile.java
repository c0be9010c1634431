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
import java.sql.Connection;
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
    /// @return a connection to it: H2 closes a file when nobody is connected any more, and to open
    ///   it takes time
    /// @throws Refused if it is newer, damaged, or open elsewhere
    Connection upToDate(Progress progress) {
        try {
            Files.createDirectories(store.folder());
            Files.deleteIfExists(file(BESIDE));
            if (Files.exists(file(Location.Local.NAME))) {
                progress.at("store.opening", 0, 0);
            } else {
                progress.at("store.creating", 0, 0);
                migrateBeside();
            }
            return connected(progress);
        } catch (SQLException e) {
            throw refused(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Connection connected(Progress progress) throws SQLException, IOException {
        try (var opened = new Closing()) {
            // takes back what a killed process had not committed; that may take seconds
            var connection = opened.later(store.connect());
            var version = SchemaVersion.of(connection);
            switch (version.age()) {
                case OURS -> {}
                case NEWER -> throw new Refused(new Refusal.SchemaNewer(version.number()));
                case OLDER -> {
                    connection.close();
                    migrateOlder(version, progress);
                    connection = opened.later(store.connect());
                }
            }
            progress.at("", 0, 0);
            opened.keep();
            return connection;
        }
    }

    private void migrateOlder(SchemaVersion version, Progress progress) throws IOException {
        progress.at("store.migrating", 0, 0);
        var before = file("aftercare-before-" + version.number());
        copy(file(Location.Local.NAME), before);
        copy(before, file(BESIDE));
        migrateBeside();
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
