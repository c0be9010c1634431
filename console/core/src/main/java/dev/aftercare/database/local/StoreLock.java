package dev.aftercare.database.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/// Proof that this process, and no other, has the store in a folder. The system lets go of it when
/// the process ends, however it ends; so the lock decides, and no file beside it.
///
/// A process that has a lock must not try to take it again: closing the second channel would let go
/// of the first one's lock.
public final class StoreLock implements AutoCloseable {
    private final FileChannel channel;

    private StoreLock(FileChannel channel) {
        this.channel = channel;
    }

    /// Nothing if another process has it. Makes the folder where there is none.
    public static Optional<StoreLock> take(Path folder) {
        try {
            makeForOwnerOnly(folder);
            var channel =
                    FileChannel.open(
                            folder.resolve("lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            if (channel.tryLock() != null) {
                return Optional.of(new StoreLock(channel));
            }
            channel.close();
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Owners' names and the keys of labels lie in it: others on this computer have no business
    /// there.
    private static void makeForOwnerOnly(Path folder) throws IOException {
        if (Files.exists(folder)) {
            return;
        }
        var parent = folder.toAbsolutePath().getParent();
        Files.createDirectories(parent);
        if (Files.getFileAttributeView(parent, PosixFileAttributeView.class) == null) {
            Files.createDirectories(folder);
        } else {
            var owner = PosixFilePermissions.fromString("rwx------");
            Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(owner));
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
