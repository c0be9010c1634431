package dev.aftercare.gs1;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/// Percent-encoding as GS1 Digital Link URI Syntax writes and reads it: RFC 3986, and in the query
/// `+` for a space.
final class Escapes {

    private Escapes() {}

    /// Everything but letters, digits and `- . _ ~` is escaped.
    static String inPath(String value) {
        return encode(value, "%20");
    }

    static String inQuery(String value) {
        return encode(value, "+");
    }

    private static String encode(String value, String space) {
        var out = new StringBuilder(value.length() + 8);
        for (byte b : value.getBytes(StandardCharsets.UTF_8)) {
            if (b == ' ') {
                out.append(space);
            } else if (CharacterSet.UNRESERVED.holds((char) (b & 0xff))) {
                out.append((char) b);
            } else {
                HexFormat.of().withUpperCase().toHexDigits(out.append('%'), b);
            }
        }
        return out.toString();
    }

    static String fromPath(String text) {
        return decode(text, '+');
    }

    static String fromQuery(String text) {
        return decode(text, ' ');
    }

    /// @throws Gs1Refused for `%` without two hex digits, and for an escaped NUL
    private static String decode(String text, char plus) {
        if (text.indexOf('%') < 0) {
            return text.replace('+', plus);
        }
        var bytes = new byte[text.length()];
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '%') {
                bytes[length++] = escaped(text, i);
                i += 2;
            } else {
                bytes[length++] = (byte) (c == '+' ? plus : c);
            }
        }
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }

    private static byte escaped(String text, int at) {
        if (at + 2 >= text.length()
                || !HexFormat.isHexDigit(text.charAt(at + 1))
                || !HexFormat.isHexDigit(text.charAt(at + 2))) {
            throw new Gs1Refused(new Fault.MalformedEscape(at));
        }
        int value = HexFormat.fromHexDigits(text, at + 1, at + 3);
        if (value == 0) {
            throw new Gs1Refused(new Fault.MalformedEscape(at));
        }
        return (byte) value;
    }
}
