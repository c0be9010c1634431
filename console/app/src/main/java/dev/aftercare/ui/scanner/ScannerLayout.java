package dev.aftercare.ui.scanner;

import dev.aftercare.gs1.Gs1Refused;
import dev.aftercare.gs1.UnitCode;

import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;

/// What a scanner means by the characters that arrive. Where one layout has a dead key (German `´`
/// for American `=`), it arrives within the next letter: `=A` as `Á`.
///
/// @param meant by the character that arrives; others mean themselves
public record ScannerLayout(Map<Character, Character> meant) {
    public static final ScannerLayout SAME = new ScannerLayout(Map.of());

    /// The accents that keys without a letter of their own put on the next one.
    private static final Map<Character, Character> DEAD =
            Map.of(
                    '\u0300', '`', '\u0301', '\u00B4', '\u0302', '^', '\u0303', '~', '\u0308',
                    '\u00A8', '\u030A', '\u00B0', '\u030C', '\u02C7', '\u0327', '\u00B8');

    public ScannerLayout {
        meant = Map.copyOf(meant);
    }

    public boolean isSame() {
        return meant.isEmpty();
    }

    /// What the scanner read.
    public String corrected(String arrived) {
        if (isSame()) {
            return arrived;
        }
        var read = new StringBuilder();
        arrived.chars().forEach(c -> correct((char) c, read));
        return read.toString();
    }

    private void correct(char arrived, StringBuilder read) {
        var known = meant.get(arrived);
        if (known != null) {
            read.append(known.charValue());
            return;
        }
        var parts = Normalizer.normalize(Character.toString(arrived), Normalizer.Form.NFD);
        var key = parts.length() == 2 ? DEAD.get(parts.charAt(1)) : null;
        var dead = key == null ? null : meant.get(key);
        if (dead == null) {
            read.append(arrived);
        } else {
            read.append(dead.charValue());
            correct(parts.charAt(0), read);
        }
    }

    /// What a text says that arrived in a field, if a scanner typed it there and it is the code of a
    /// unit; empty if it is no code or says the same as it is.
    public Optional<String> code(String arrived) {
        var read = corrected(arrived);
        return read.equals(arrived) || !isCode(read) ? Optional.empty() : Optional.of(read);
    }

    private static boolean isCode(String text) {
        try {
            return UnitCode.in(text).isPresent();
        } catch (Gs1Refused _) {
            return false;
        }
    }
}
