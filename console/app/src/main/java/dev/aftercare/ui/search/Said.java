package dev.aftercare.ui.search;

import dev.aftercare.search.Found;
import dev.aftercare.search.Found.Asked;
import dev.aftercare.texts.Texts;

import java.util.List;
import java.util.Optional;

/// What is said where nothing can be opened at once: what was looked for, and what can be done.
///
/// @param key of the sentence
/// @param remedy key of what can be done
record Said(String key, String remedy, List<String> args) {

    /// Empty where the hits speak for themselves.
    static Optional<Said> of(Found found) {
        if (found.best().isPresent()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (found.asked()) {
                    case Asked.Words(var text) ->
                            found.hits().isEmpty()
                                    ? of("ui.search.nothing", "ui.search.nothing.remedy", text)
                                    : of("ui.search.several", "ui.search.several.remedy", text);
                    case Asked.Code(var gtin, var serial) ->
                            serial == null
                                    ? of("ui.search.noProduct", "ui.search.unknown.remedy", gtin)
                                    : of(
                                            "ui.search.noUnit",
                                            "ui.search.unknown.remedy",
                                            serial,
                                            gtin);
                    case Asked.Unreadable(var text) ->
                            of("ui.search.noCode", "ui.search.noCode.remedy", text);
                });
    }

    private static Said of(String key, String remedy, String... args) {
        return new Said(key, remedy, List.of(args));
    }

    String sentence(Texts texts) {
        return texts.get(key, args.toArray());
    }
}
