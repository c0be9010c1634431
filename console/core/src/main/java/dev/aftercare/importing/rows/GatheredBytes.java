package dev.aftercare.importing.rows;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Arrays;

/// Collects bytes on their way to a file.
final class GatheredBytes {
    private static final int PORTION = 1 << 16;

    private byte[] waiting = new byte[2 * PORTION];
    private int length;
    private long written;

    void one(byte value) {
        room(1);
        waiting[length++] = value;
    }

    /// Not negative; small ones take a byte.
    void number(int value) {
        int rest = value;
        while (rest > 0x7F) {
            one((byte) (rest | 0x80));
            rest >>>= 7;
        }
        one((byte) rest);
    }

    void all(byte[] values) {
        room(values.length);
        System.arraycopy(values, 0, waiting, length, values.length);
        length += values.length;
    }

    private void room(int more) {
        if (length + more > waiting.length) {
            waiting = Arrays.copyOf(waiting, Math.max(waiting.length * 2, length + more));
        }
    }

    /// Where the next byte will stand in the file.
    long position() {
        return written + length;
    }

    void flushIfMany(FileChannel file) throws IOException {
        if (length >= PORTION) {
            flush(file);
        }
    }

    void flush(FileChannel file) throws IOException {
        var buffer = ByteBuffer.wrap(waiting, 0, length);
        while (buffer.hasRemaining()) {
            file.write(buffer);
        }
        written += length;
        length = 0;
    }
}
