package dev.aftercare.sheet.xlsx;

/// `_xHHHH_`: how characters that XML has no place for stand in texts (ISO/IEC 29500-1 22.9.2.19).
final class Xstring {
    private static final int LENGTH = "_xHHHH_".length();

    private Xstring() {}

    static String decode(String text) {
        int at = text.indexOf("_x");
        if (at < 0) {
            return text;
        }
        var decoded = new StringBuilder(text.length());
        int from = 0;
        while (at >= 0) {
            if (isEscape(text, at)) {
                decoded.append(text, from, at)
                        .append((char) Integer.parseInt(text, at + 2, at + 6, 16));
                from = at + LENGTH;
            }
            at = text.indexOf("_x", Math.max(from, at + 1));
        }
        return decoded.append(text, from, text.length()).toString();
    }

    private static boolean isEscape(CharSequence text, int at) {
        if (at + LENGTH > text.length()
                || text.charAt(at) != '_'
                || text.charAt(at + 1) != 'x'
                || text.charAt(at + LENGTH - 1) != '_') {
            return false;
        }
        for (int i = at + 2; i < at + 6; i++) {
            if (Character.digit(text.charAt(i), 16) < 0 || text.charAt(i) > 'f') {
                return false;
            }
        }
        return true;
    }

    /// As XML character data: `decode` brings it back.
    static void encode(String text, StringBuilder into) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> into.append("&amp;");
                case '<' -> into.append("&lt;");
                case '>' -> into.append("&gt;");
                case '"' -> into.append("&quot;");
                case '_' -> into.append(isEscape(text, i) ? "_x005F_" : "_");
                default -> {
                    if (isPlain(text, i)) {
                        into.append(c);
                    } else {
                        into.append(String.format("_x%04X_", (int) c));
                    }
                }
            }
        }
    }

    /// Line feeds and tabs are; carriage returns are not, XML would make line feeds of them.
    private static boolean isPlain(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        }
        return c == '\n' || c == '\t' || (c >= ' ' && c < '\ufffe');
    }
}
