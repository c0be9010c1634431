package dev.aftercare.gs1;

import java.util.Optional;

/// A serial number as printed, AI (21): 1 to 20 characters of CSET 82 (GS1 General Specifications
/// 7.11, figure 7.11-1). Case and leading zeros count.
public record Serial(String text) {
    private static final AiFormat FORMAT = AiFormat.of("X..20");

    /// Takes the text as printed.
    ///
    /// @throws Gs1Refused with `Empty`, `TooLong` or `ForeignCharacter`
    public Serial {
        faultIn(text)
                .ifPresent(
                        f -> {
                            throw new Gs1Refused(f);
                        });
    }

    /// What keeps the text from being a serial; empty if nothing does.
    public static Optional<Fault> faultIn(String text) {
        return FORMAT.faultIn(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
