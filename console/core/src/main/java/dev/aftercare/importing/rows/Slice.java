package dev.aftercare.importing.rows;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;

/// Reads a mapped file from some place on.
final class Slice {
    private final MemorySegment file;
    private long at;

    Slice(MemorySegment file, long from) {
        this.file = file;
        this.at = from;
    }

    byte one() {
        return file.get(ValueLayout.JAVA_BYTE, at++);
    }

    int number() {
        int value = 0;
        int shift = 0;
        byte next = one();
        while (next < 0) {
            value |= (next & 0x7F) << shift;
            shift += 7;
            next = one();
        }
        return value | (next << shift);
    }

    /// One byte a character.
    String text(int length) {
        var bytes = new byte[length];
        MemorySegment.copy(file, ValueLayout.JAVA_BYTE, at, bytes, 0, length);
        at += length;
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
