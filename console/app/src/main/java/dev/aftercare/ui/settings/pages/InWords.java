package dev.aftercare.ui.settings.pages;

import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import java.util.function.Function;

/// Values in words, for lists that are chosen from: there nobody types what would have to become a
/// value.
final class InWords<V> extends StringConverter<V> {
    private final Function<V, String> said;

    InWords(Function<V, String> said) {
        this.said = said;
    }

    @Override
    public String toString(@Nullable V value) {
        return value == null ? "" : said.apply(value);
    }

    @Override
    public V fromString(String text) {
        throw new UnsupportedOperationException("Nothing is typed here");
    }
}
