package dev.aftercare.ui.settings.pages;

import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/// Values in words, for lists that are chosen from.
final class InWords<V> extends StringConverter<V> {
    private final Supplier<List<V>> values;
    private final Function<V, String> said;

    /// @param values what there is now
    InWords(Supplier<List<V>> values, Function<V, String> said) {
        this.values = values;
        this.said = said;
    }

    @Override
    public String toString(@Nullable V value) {
        return value == null ? "" : said.apply(value);
    }

    /// The one that is said so; none where no value is.
    @Override
    public @Nullable V fromString(String text) {
        return values.get().stream()
                .filter(value -> said.apply(value).equals(text))
                .findFirst()
                .orElse(null);
    }
}
