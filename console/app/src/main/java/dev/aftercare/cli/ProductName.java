package dev.aftercare.cli;

import org.jspecify.annotations.Nullable;

/// A product as somebody names it: by its GTIN, of any length, or its model code.
public record ProductName(String text) {

    /// What was said, null if nothing was.
    public static @Nullable String orNull(@Nullable ProductName said) {
        return said == null ? null : said.text;
    }
}
