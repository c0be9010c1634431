package dev.aftercare.sheet.delimited;

import dev.aftercare.problem.Refusal;
import dev.aftercare.problem.Refusal.FileOverLimit.Limit;
import dev.aftercare.problem.Refused;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.CancellationException;

/// Bytes of a text file, counted.
final class CountedStream extends FilterInputStream {
    private final long most;
    private final String place;
    private long count;

    CountedStream(InputStream in, long most, String place) {
        super(in);
        this.most = most;
        this.place = place;
    }

    long count() {
        return count;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException();
        }
        int read = super.read(into, offset, length);
        count += Math.max(0, read);
        if (count > most) {
            throw new Refused(new Refusal.FileOverLimit(Limit.SHEET_BYTES, most, place));
        }
        return read;
    }
}
