package dev.aftercare.files;

import dev.aftercare.problem.Refusal;
import dev.aftercare.problem.Refused;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.UUID;

/// A file that is left for people: written beside its place, and moved there when it is whole and
/// on the disk. It never takes the place of another unless somebody said so.
///
/// @param part what is written until then
/// @param replaces whether a file that is there may go
public record NewFile(Path file, Path part, boolean replaces) {
    private static final long LEAST_SPACE = 64 * 1024;

    public static NewFile at(Path file, boolean replaces) {
        var place = file.toAbsolutePath();
        var mark = UUID.randomUUID().toString();
        return new NewFile(
                place, place.resolveSibling(place.getFileName() + "." + mark + ".part"), replaces);
    }

    /// Has `work` fill a file, which then takes its place.
    ///
    /// @throws Refused if no file could stand there
    public static <T> T write(Path file, boolean replaces, Filling<T> work) {
        var made = at(file, replaces);
        made.mustBePossible();
        try {
            try {
                T result = made.fill(work);
                made.moveToItsPlace();
                return result;
            } finally {
                made.remove();
            }
        } catch (FileAlreadyExistsException _) {
            throw new Refused(new Refusal.FileExists(file)); // somebody else made one meanwhile
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What fills a file.
    @FunctionalInterface
    public interface Filling<T> {
        T into(OutputStream out) throws IOException;
    }

    /// To be asked before any work is done for it.
    ///
    /// @throws Refused if no file could stand there
    public void mustBePossible() {
        mustBeFree();
        if (!Files.isDirectory(folder())) {
            throw new Refused(new Refusal.FolderMissing(folder()));
        }
    }

    /// To be asked again before it takes its place.
    ///
    /// @throws Refused if there is a file that must stay
    public void mustBeFree() {
        if (Files.isDirectory(file) || (!replaces && Files.exists(file))) {
            throw new Refused(new Refusal.FileExists(file));
        }
    }

    /// Writes the part. It is on the disk when this returns.
    ///
    /// @throws Refused if the folder may not be written, or the disk is full
    public <T> T fill(Filling<T> work) throws IOException {
        try (var channel = open();
                var out = new LeftOpen(channel)) {
            T result = work.into(out);
            out.flush();
            channel.force(true);
            return result;
        } catch (IOException e) {
            if (isDiskFull()) {
                throw new Refused(new Refusal.DiskFull(folder()));
            }
            throw e;
        }
    }

    private FileChannel open() {
        try {
            return FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (AccessDeniedException | NoSuchFileException _) {
            throw new Refused(new Refusal.FolderUnwritable(folder()));
        } catch (IOException _) {
            throw new Refused(
                    isDiskFull()
                            ? new Refusal.DiskFull(folder())
                            : new Refusal.FolderUnwritable(folder()));
        }
    }

    /// The system says so in its own language; how much is left, it says in all.
    private boolean isDiskFull() {
        try {
            return Files.getFileStore(folder()).getUsableSpace() < LEAST_SPACE;
        } catch (IOException _) {
            return false;
        }
    }

    private Path folder() {
        return Objects.requireNonNullElse(file.getParent(), file);
    }

    /// Some writers close what they write to; a closed channel cannot be forced.
    private static final class LeftOpen extends BufferedOutputStream {
        LeftOpen(FileChannel channel) {
            super(Channels.newOutputStream(channel));
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }

    /// Gives the part its name.
    ///
    /// @throws FileAlreadyExistsException if there is a file that must stay
    public void moveToItsPlace() throws IOException {
        if (replaces) {
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } else {
            Files.move(part, file);
        }
    }

    /// What was written, whole or not, unless it has taken its place.
    public void remove() throws IOException {
        Files.deleteIfExists(part);
    }
}
