package dev.aftercare.labels.sheet;

import org.openpdf.text.pdf.ByteBuffer;

import java.util.HexFormat;

/// The data of an inline image: as it is, unless a reader that looks for the end mark would find it
/// within; then in hexadecimal.
final class InlineBits {

    private InlineBits() {}

    static void append(ByteBuffer content, byte[] bits) {
        if (holdsEndMark(bits)) {
            content.append("/F/AHx ID ");
            content.append(HexFormat.of().formatHex(bits));
            content.append('>');
        } else {
            content.append(" ID ");
            content.append(bits);
        }
    }

    static boolean holdsEndMark(byte[] bits) {
        for (int i = 1; i + 1 < bits.length; i++) {
            if (bits[i] == 'E' && bits[i + 1] == 'I' && isBlank(bits[i - 1])) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBlank(byte b) {
        return b == 0 || b == '\t' || b == '\n' || b == '\f' || b == '\r' || b == ' ';
    }
}
