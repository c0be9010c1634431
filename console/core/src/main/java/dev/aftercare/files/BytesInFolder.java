package dev.aftercare.files;

import dev.aftercare.database.Transaction;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// One file for each content, `ab/abcdef…`. It gets its name only when all of it is on the disk, so
/// what has a name is whole, and what has a row has a file. Work that is taken back leaves a file
/// that no row names, and does no harm.
record BytesInFolder(Path folder) implements Bytes {

    /// Nothing to wait for: who comes second puts the same file into the same place.
    @Override
    public void claim(Transaction tx, String sha256) {}

    @Override
    public void keep(Transaction tx, Content content, Fingerprint fingerprint) {
        var file = file(fingerprint.sha256());
        if (!Files.exists(file)) {
            try {
                write(content, fingerprint, file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static void write(Content content, Fingerprint fingerprint, Path file)
            throws IOException {
        Files.createDirectories(file.getParent());
        var unfinished = Files.createTempFile(file.getParent(), "", ".part");
        try {
            try (var in = content.open();
                    var out = new FileOutputStream(unfinished.toFile())) {
                var written = Fingerprint.copying(in, out);
                out.getFD().sync();
                if (!written.equals(fingerprint)) {
                    throw new IOException("The file changed while it was read");
                }
            }
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    @Override
    public InputStream open(String sha256) {
        try {
            return Files.newInputStream(file(sha256));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(String sha256) {
        return folder.resolve(sha256.substring(0, 2)).resolve(sha256);
    }
}
