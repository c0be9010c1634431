package dev.aftercare.owners;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// An e-mail address that could be one: whether it is, only a mail can tell.
///
/// @param text as typed, without blanks around it
record Email(String text) {
    private static final int LONGEST = 254; // RFC 5321 4.5.3.1.3, without the angle brackets
    private static final Pattern ADDRESS =
            Pattern.compile(
                    "[^\\s\\p{Cntrl}@\"(),:;<>\\[\\]\\\\]{1,64}"
                        + "@(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}-]{0,61}[\\p{L}\\p{M}\\p{N}])?\\.)+"
                        + "[\\p{L}\\p{M}][\\p{L}\\p{M}\\p{N}-]*[\\p{L}\\p{M}\\p{N}]");

    static Optional<Email> of(String typed) {
        var email = new Email(Normalizer.normalize(typed, Normalizer.Form.NFKC).strip());
        return email.key().length() <= LONGEST && isAddress(email.text)
                ? Optional.of(email)
                : Optional.empty();
    }

    private static boolean isAddress(String text) {
        return ADDRESS.matcher(text).matches()
                && !text.startsWith(".")
                && !text.contains("..")
                && !text.contains(".@");
    }

    /// Two addresses with one key are one person's: no provider of note tells cases apart.
    String key() {
        return key(text);
    }

    /// The key's beginning, of an address that is still being typed.
    static String key(String beginning) {
        return Normalizer.normalize(beginning, Normalizer.Form.NFKC)
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
