package dev.aftercare.sheet.xlsx;

import dev.aftercare.problem.Refusal;
import dev.aftercare.problem.Refusal.FileOverLimit.Limit;
import dev.aftercare.problem.Refused;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.CancellationException;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;

/// The unpacked bytes of one part, refused as soon as there are too many of them or they are not
/// what was packed. The ZIP reader below does not compare checksums.
final class PartStream extends InputStream {
    private static final long FREE_OF_RATIO = 10L << 20;
    private static final int MOST_PER_TOKEN = 4 << 20;

    private final InputStream in;
    private final ZipEntry entry;
    private final PartLimit limit;
    private final CRC32 checksum = new CRC32();
    private long count;
    private long tokenStart;

    PartStream(InputStream in, ZipEntry entry, PartLimit limit) {
        this.in = in;
        this.entry = entry;
        this.limit = limit;
    }

    long count() {
        return count;
    }

    /// One XML token may be this long: the parser would keep a longer one in memory.
    void tokenBegins() {
        tokenStart = count;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException();
        }
        if (count - tokenStart > MOST_PER_TOKEN) {
            throw damaged();
        }
        int read = unpack(into, offset, length);
        if (read < 0) {
            mustHaveItsChecksum();
        } else {
            checksum.update(into, offset, read);
            count += read;
            mustBeWithinLimits();
        }
        return read;
    }

    private int unpack(byte[] into, int offset, int length) {
        try {
            return in.read(into, offset, length);
        } catch (IOException _) {
            throw damaged();
        }
    }

    private void mustHaveItsChecksum() {
        if (entry.getCrc() != checksum.getValue()) {
            throw damaged();
        }
    }

    private void mustBeWithinLimits() {
        if (count > limit.bytes()) {
            throw overLimit(limit.kind(), limit.bytes());
        }
        long packed = Math.min(entry.getCompressedSize(), limit.fileSize());
        if (count > FREE_OF_RATIO && count / limit.ratio() > packed) {
            throw overLimit(Limit.INFLATE_RATIO, limit.ratio());
        }
    }

    private Refused overLimit(Limit kind, long most) {
        return new Refused(new Refusal.FileOverLimit(kind, most, entry.getName()));
    }

    private Refused damaged() {
        return new Refused(new Refusal.FileDamaged(entry.getName()));
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
