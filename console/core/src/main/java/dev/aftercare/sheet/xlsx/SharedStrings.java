package dev.aftercare.sheet.xlsx;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.aftercare.problem.Refused;
import dev.aftercare.sheet.Cell;

import org.jspecify.annotations.Nullable;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.Path;

/// The texts that cells refer to by number. They lie in two mapped temporary files, not on the
/// heap: the texts one after the other, and where each one ends.
final class SharedStrings implements AutoCloseable {
    private static final int CACHED = 1 << 12; // texts that come again and again, like a country
    private static final int WIDE = 1 << 31; // set in an end: two bytes a character
    private static final ValueLayout.OfInt END =
            ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.BIG_ENDIAN);

    private final Arena arena = Arena.ofShared();
    private final MemorySegment texts;
    private final MemorySegment ends;
    private final Cell.@Nullable Text[] cache = new Cell.Text[CACHED];
    private final int[] cachedIndex = new int[CACHED];

    /// None at all.
    SharedStrings() {
        texts = MemorySegment.NULL;
        ends = MemorySegment.NULL;
    }

    SharedStrings(XmlPart xml) {
        try {
            Path textFile = Files.createTempFile("aftercare", ".texts");
            try {
                Path endFile = Files.createTempFile("aftercare", ".ends");
                try {
                    copy(xml, textFile, endFile);
                    texts = map(textFile);
                    ends = map(endFile);
                } finally {
                    Files.deleteIfExists(endFile);
                }
            } finally {
                Files.deleteIfExists(textFile);
            }
        } catch (IOException e) {
            arena.close();
            throw new UncheckedIOException(e);
        } catch (Refused refused) {
            arena.close();
            throw refused;
        }
    }

    private static void copy(XmlPart xml, Path textFile, Path endFile) throws IOException {
        try (var texts = new BufferedOutputStream(Files.newOutputStream(textFile), 1 << 16);
                var ends =
                        new DataOutputStream(
                                new BufferedOutputStream(
                                        Files.newOutputStream(endFile), 1 << 16))) {
            var item = new RichText(xml);
            int end = 0;
            xml.child();
            while (xml.child()) {
                if (!xml.name().equals("si")) {
                    xml.skip();
                    continue;
                }
                var text = item.read();
                boolean wide = isWide(text);
                var bytes = wide ? utf16(text) : text.getBytes(ISO_8859_1);
                texts.write(bytes);
                end += bytes.length;
                ends.writeInt(wide ? end | WIDE : end);
            }
            xml.end();
        }
    }

    private static boolean isWide(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0xff) {
                return true;
            }
        }
        return false;
    }

    /// Not by a charset, which would replace half surrogate pairs.
    private static byte[] utf16(String text) {
        var bytes = new byte[text.length() * 2];
        for (int i = 0; i < text.length(); i++) {
            bytes[2 * i] = (byte) (text.charAt(i) >> 8);
            bytes[2 * i + 1] = (byte) text.charAt(i);
        }
        return bytes;
    }

    private MemorySegment map(Path file) throws IOException {
        try (var channel = FileChannel.open(file)) {
            return channel.size() == 0
                    ? MemorySegment.NULL
                    : channel.map(MapMode.READ_ONLY, 0, channel.size(), arena);
        }
    }

    int size() {
        return (int) (ends.byteSize() / Integer.BYTES);
    }

    /// Blank for an empty text; `index` below `size`.
    Cell cell(int index) {
        int slot = index & (CACHED - 1);
        var cached = cache[slot];
        if (cached != null && cachedIndex[slot] == index) {
            return cached;
        }
        var text = text(index);
        if (text.isEmpty()) {
            return Cell.BLANK;
        }
        var cell = new Cell.Text(text);
        cache[slot] = cell;
        cachedIndex[slot] = index;
        return cell;
    }

    private String text(int index) {
        int from = index == 0 ? 0 : end(index - 1) & ~WIDE;
        int end = end(index);
        var bytes = new byte[(end & ~WIDE) - from];
        MemorySegment.copy(texts, ValueLayout.JAVA_BYTE, from, bytes, 0, bytes.length);
        return (end & WIDE) == 0 ? new String(bytes, ISO_8859_1) : fromUtf16(bytes);
    }

    private int end(int index) {
        return ends.get(END, (long) index * Integer.BYTES);
    }

    private static String fromUtf16(byte[] bytes) {
        var text = new char[bytes.length / 2];
        for (int i = 0; i < text.length; i++) {
            text[i] = (char) ((bytes[2 * i] << 8) | (bytes[2 * i + 1] & 0xff));
        }
        return new String(text);
    }

    @Override
    public void close() {
        arena.close();
    }
}
