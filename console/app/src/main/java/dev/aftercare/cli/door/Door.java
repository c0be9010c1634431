package dev.aftercare.cli.door;

import com.fasterxml.jackson.core.JsonProcessingException;

import dev.aftercare.json.Json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Who holds a store and how to get in: a file in the store's folder that only its owner can read.
/// It may have been left by a process that is dead: the lock decides, this only tells.
///
/// @param protocol what is spoken behind the door
/// @param port on the loopback address; 0 takes nobody in
/// @param secret proves, from both sides, who may read this file; hexadecimal
public record Door(int protocol, int port, long pid, Kind kind, String secret, Instant since) {
    static final int PROTOCOL = 1;
    private static final int SECRET_BYTES = 32;

    /// What holds the store.
    public enum Kind {
        WINDOW,
        SERVE,
        /// One command, which takes no other in.
        COMMAND
    }

    static Door of(Kind kind, int port, Instant since) {
        var secret = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(secret);
        return new Door(
                PROTOCOL,
                port,
                ProcessHandle.current().pid(),
                kind,
                HexFormat.of().formatHex(secret),
                since);
    }

    boolean takesIn() {
        return port != 0 && protocol == PROTOCOL;
    }

    /// Nothing if there is none, or none that can be read just now.
    static Optional<Door> read(Path store) {
        try {
            return Optional.of(new Json(Files.readString(file(store))).as(Door.class));
        } catch (FileSystemException _) {
            return Optional.empty();
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof JsonProcessingException) {
                return Optional.empty();
            }
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Who closes a store takes its door away: of one that nobody holds, it was left by the dead.
    static boolean isLeftIn(Path store) {
        return Files.exists(file(store));
    }

    /// Replaces what a dead process may have left.
    void write(Path store) {
        try {
            var beside = store.resolve("door.new");
            Files.deleteIfExists(beside);
            createForOwnerOnly(beside);
            Files.writeString(beside, text());
            Files.move(
                    beside,
                    file(store),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// JSON, of numbers and words in which nothing is to be escaped. Not by `Json`: a window would
    /// load its five hundred classes before it is shown.
    private String text() {
        return String.format(
                Locale.ROOT,
                """
                {"protocol":%d,"port":%d,"pid":%d,"kind":"%s","secret":"%s","since":"%s"}\
                """,
                protocol,
                port,
                pid,
                kind.name(),
                secret,
                since);
    }

    static void remove(Path store) {
        try {
            Files.deleteIfExists(file(store));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void createForOwnerOnly(Path file) throws IOException {
        if (Files.getFileAttributeView(file.getParent(), PosixFileAttributeView.class) != null) {
            Files.createFile(
                    file,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(file);
            var rights = Files.getFileAttributeView(file, AclFileAttributeView.class);
            rights.setAcl(
                    List.of(
                            AclEntry.newBuilder()
                                    .setType(AclEntryType.ALLOW)
                                    .setPrincipal(rights.getOwner())
                                    .setPermissions(EnumSet.allOf(AclEntryPermission.class))
                                    .build()));
        }
    }

    private static Path file(Path store) {
        return store.resolve("door");
    }
}
