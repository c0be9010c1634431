package dev.aftercare.gs1;

import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a code names, in any of the forms that scanners and labels give it: a Digital Link, its
/// human-readable text, or an element string (GS1 General Specifications 7.8).
///
/// @param serial null where only the product is named
public record UnitCode(Gtin gtin, @Nullable Serial serial) {
    private static final Pattern LINK = Pattern.compile("https?://.*");
    private static final Pattern HUMAN_READABLE =
            Pattern.compile("\\(01\\)\\s*([0-9]{14})(?:\\s*|.*?\\(21\\)\\s*(\\S{1,20})\\s*)");

    /// What scanners send before an element string, if they say which symbol it was in.
    private static final Pattern SYMBOLOGY = Pattern.compile("\\](?:C1|d2|Q3|e0)");

    private static final Pattern ELEMENTS =
            Pattern.compile("01([0-9]{14})(?:21([^\\u001D]{1,20}))?(?:\\u001D.*)?");
    private static final Pattern BOTH_ELEMENTS = Pattern.compile("01[0-9]{14}21.+");

    /// Reads a text; empty if it is not written as such a code.
    ///
    /// @throws Gs1Refused if it is, but what it says is wrong or names no trade item
    public static Optional<UnitCode> in(String text) {
        var bare = text.strip();
        if (LINK.matcher(bare.toLowerCase(Locale.ROOT)).matches()) {
            return Optional.of(ofLink(bare));
        }
        if (bare.startsWith("(01)")) {
            return Optional.of(of(HUMAN_READABLE.matcher(bare)));
        }
        var symbology = SYMBOLOGY.matcher(bare);
        if (symbology.lookingAt()) {
            return Optional.of(of(ELEMENTS.matcher(bare.substring(symbology.end()))));
        }
        return BOTH_ELEMENTS.matcher(bare).matches()
                ? Optional.of(of(ELEMENTS.matcher(bare)))
                : Optional.empty();
    }

    private static UnitCode ofLink(String uri) {
        var link = DigitalLink.parse(uri.replaceFirst("/$", ""));
        var gtin = link.gtin().orElseThrow(() -> new Gs1Refused(new Fault.NoKey()));
        return new UnitCode(gtin, link.serial().orElse(null));
    }

    private static UnitCode of(Matcher parts) {
        if (!parts.matches()) {
            throw new Gs1Refused(new Fault.NoKey());
        }
        var serial = parts.group(2);
        return new UnitCode(
                new Gtin(parts.group(1)), serial == null ? null : new Serial(serial));
    }
}
