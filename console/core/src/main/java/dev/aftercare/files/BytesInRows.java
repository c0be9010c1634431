package dev.aftercare.files;

import static java.util.Arrays.copyOfRange;

import dev.aftercare.database.Database;
import dev.aftercare.database.Transaction;
import dev.aftercare.database.sql.Sql;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/// Each content in rows of 256 KiB. A reader fetches one after the other, each in a transaction of
/// its own: they never change, and a slow phone holds no connection.
record BytesInRows(Database database) implements Bytes {
    private static final int PART = 256 * 1024;
    private static final int CONTENT_LOCKS = 0x41465446; // "AFTF"

    /// Contents whose hashes are alike only wait for each other in vain.
    @Override
    public void claim(Transaction tx, String sha256) {
        Sql.of("select 1 from pg_advisory_xact_lock(?, ?)", CONTENT_LOCKS, sha256.hashCode())
                .number(tx.session());
    }

    @Override
    public void keep(Transaction tx, Content content, Fingerprint fingerprint) {
        try (var in = content.open();
                var rows = new BufferedOutputStream(new Rows(tx, fingerprint.sha256()), PART)) {
            var written = Fingerprint.copying(in, rows);
            if (!written.equals(fingerprint)) {
                throw new IOException("The file changed while it was read");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public InputStream open(String sha256) {
        return new Parts(sha256);
    }

    /// A row for each piece it is given.
    private static final class Rows extends OutputStream {
        private final Transaction tx;
        private final String sha256;
        private int n;

        Rows(Transaction tx, String sha256) {
            this.tx = tx;
            this.sha256 = sha256;
        }

        @Override
        public void write(byte[] piece, int from, int length) {
            Sql.of("insert into attachment_chunk (sha256, n, part)")
                    .plus("values (?, ?, ?)", sha256, n++, copyOfRange(piece, from, from + length))
                    .update(tx.session());
        }

        @Override
        public void write(int one) {
            write(new byte[] {(byte) one}, 0, 1);
        }
    }

    /// One row after the other.
    private final class Parts extends InputStream {
        private final String sha256;
        private byte[] part = new byte[0];
        private int at;
        private int n;

        Parts(String sha256) {
            this.sha256 = sha256;
        }

        @Override
        public int read() {
            return isAtEnd() ? -1 : part[at++] & 0xFF;
        }

        @Override
        public int read(byte[] into, int from, int length) {
            if (length == 0) {
                return 0;
            }
            if (isAtEnd()) {
                return -1;
            }
            int read = Math.min(length, part.length - at);
            System.arraycopy(part, at, into, from, read);
            at += read;
            return read;
        }

        private boolean isAtEnd() {
            if (at == part.length) {
                part = fetch();
                at = 0;
            }
            return part.length == 0;
        }

        /// Empty after the last.
        private byte[] fetch() {
            return database.read(
                    session ->
                            Sql.of("select part from attachment_chunk")
                                    .plus("where sha256 = ? and n = ?", sha256, n++)
                                    .first(session, row -> row.bytes("part"))
                                    .orElseGet(() -> new byte[0]));
        }
    }
}
