package dev.aftercare.units;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// What a serial is compared, sorted and searched by; what is printed stays as it was printed.
///
/// @param text NFKC, without blanks and invisible characters, in upper case unless the product's
///   rule tells cases apart
public record SerialKey(String text) {
    private static final Pattern NOT_COMPARED =
            Pattern.compile("[\\s\\p{Z}\\p{Cc}\\p{Cf}]", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern DIGITS = Pattern.compile("0*([0-9]+)");

    public static SerialKey of(String printed, boolean casesDiffer) {
        if (isPlain(printed)) {
            return new SerialKey(casesDiffer ? printed : printed.toUpperCase(Locale.ROOT));
        }
        var plain = Normalizer.normalize(printed, Normalizer.Form.NFKC);
        var visible = NOT_COMPARED.matcher(plain).replaceAll("");
        return new SerialKey(casesDiffer ? visible : visible.toUpperCase(Locale.ROOT));
    }

    /// Most serials are: nothing in them is composed, blank or invisible.
    private static boolean isPlain(String printed) {
        for (int i = 0; i < printed.length(); i++) {
            char c = printed.charAt(i);
            if (c <= ' ' || c >= 0x7F) {
                return false;
            }
        }
        return true;
    }

    /// Puts 9 before 10: each run of digits without its leading zeros, after its length (base 36).
    public String sort() {
        return DIGITS.matcher(text).replaceAll(run -> length(run.group(1)) + run.group(1));
    }

    /// For "ends with" as a prefix search.
    public String reversed() {
        return new StringBuilder(text).reverse().toString();
    }

    private static String length(String digits) {
        return Integer.toString(digits.length(), Character.MAX_RADIX);
    }
}
