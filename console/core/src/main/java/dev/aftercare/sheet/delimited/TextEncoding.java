package dev.aftercare.sheet.delimited;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;

/// How a text's characters are written: as its byte order mark says, else UTF-8 if all of it is,
/// else Windows-1252.
enum TextEncoding {
    UTF_8_MARKED(3),
    UTF_16_LITTLE(2),
    UTF_16_BIG(2),
    UTF_8_PLAIN(0),
    WINDOWS_1252(0);

    private static final int CHUNK = 1 << 16;

    private final int markLength;

    TextEncoding(int markLength) {
        this.markLength = markLength;
    }

    static TextEncoding of(InputStream in) throws IOException {
        var start = in.readNBytes(3);
        if (startsWith(start, 0xef, 0xbb, 0xbf)) {
            return UTF_8_MARKED;
        }
        if (startsWith(start, 0xff, 0xfe)) {
            return UTF_16_LITTLE;
        }
        if (startsWith(start, 0xfe, 0xff)) {
            return UTF_16_BIG;
        }
        return isUtf8(start, in) ? UTF_8_PLAIN : WINDOWS_1252;
    }

    private static boolean startsWith(byte[] start, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= start.length || (start[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isUtf8(byte[] start, InputStream in) throws IOException {
        var decoder = UTF_8.newDecoder(); // reports what it cannot read
        var bytes = ByteBuffer.allocate(CHUNK).put(start);
        var chars = CharBuffer.allocate(CHUNK);
        boolean more = true;
        while (more) {
            int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
            more = read >= 0;
            bytes.position(bytes.position() + Math.max(0, read)).flip();
            if (decoder.decode(bytes, chars.clear(), !more).isError()) {
                return false;
            }
            bytes.compact();
        }
        return true;
    }

    /// The text without its mark.
    Reader reader(InputStream in) throws IOException {
        in.skipNBytes(markLength);
        return switch (this) {
            case UTF_8_MARKED, UTF_8_PLAIN -> new InputStreamReader(in, UTF_8);
            case WINDOWS_1252 -> new InputStreamReader(in, Charset.forName("windows-1252"));
            case UTF_16_LITTLE -> new Utf16Reader(in, 0);
            case UTF_16_BIG -> new Utf16Reader(in, 1);
        };
    }

    /// Passes half surrogate pairs on, which decoders replace.
    private static final class Utf16Reader extends Reader {
        private static final char REPLACEMENT = '\ufffd';

        private final InputStream in;
        private final int low;

        /// `low` is where in its pair of bytes the lower one of a character stands.
        Utf16Reader(InputStream in, int low) {
            this.in = in;
            this.low = low;
        }

        @Override
        public int read(char[] into, int offset, int length) throws IOException {
            var bytes = in.readNBytes(2 * length);
            int pairs = bytes.length / 2;
            for (int i = 0; i < pairs; i++) {
                int high = bytes[2 * i + 1 - low] & 0xff;
                into[offset + i] = (char) ((high << 8) | (bytes[2 * i + low] & 0xff));
            }
            if (bytes.length % 2 == 1) {
                into[offset + pairs] = REPLACEMENT;
                return pairs + 1;
            }
            return pairs == 0 && length > 0 ? -1 : pairs;
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
