package dev.aftercare.importing.check;

import java.text.Normalizer;
import java.util.BitSet;

/// Serials as texts: what does not belong to them, and which characters do.
public final class SerialText {
    public static final int LONGEST = 20; // GS1 General Specifications 3: AI (21)

    /// GS1 General Specifications 7.11, table 7.11-1.
    private static final String CSET_82 =
            "!\"%&'()*+,-./0123456789:;<=>?ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz";

    private static final BitSet ALLOWED = new BitSet();

    static {
        CSET_82.chars().forEach(ALLOWED::set);
    }

    /// Without invisible characters anywhere and blanks outside.
    public static String clean(String text) {
        if (isPlain(text)) {
            return text;
        }
        var visible = new StringBuilder(text.length());
        text.codePoints().filter(c -> !isInvisible(c)).forEach(visible::appendCodePoint);
        int from = 0;
        int to = visible.length();
        while (from < to && isBlank(visible.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(visible.charAt(to - 1))) {
            to--;
        }
        return visible.substring(from, to);
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= ' ' || c >= 0x7F) {
                return false;
            }
        }
        return true;
    }

    public static boolean isBlank(String text) {
        return clean(text).isEmpty();
    }

    /// Zero-width, soft hyphen, byte order mark, direction marks, control characters.
    private static boolean isInvisible(int c) {
        int type = Character.getType(c);
        return type == Character.FORMAT || type == Character.CONTROL;
    }

    private static boolean isBlank(char c) {
        return Character.isSpaceChar(c) || Character.isWhitespace(c);
    }

    /// Whether a form as wide as an ideograph is in it, Ａ３－２６.
    static boolean hasFullWidth(String text) {
        return text.chars().anyMatch(c -> (c >= 0xFF01 && c <= 0xFF5E) || c == 0x3000);
    }

    static String compatible(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    static boolean isOfCset82(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!ALLOWED.get(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private SerialText() {}
}
