package dev.aftercare.scan.page;

import dev.aftercare.scan.http.Ask;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What pages are written in. A sentence that a language does not have is said in English.
public enum Language {
    EN("English", Locale.UK),
    DE("Deutsch", Locale.GERMANY),
    FR("Français", Locale.FRANCE),
    ES("Español", Locale.of("es", "ES"));

    private static final List<String> TAGS = Arrays.stream(values()).map(Language::tag).toList();
    private static final int LONGEST_HEADER = 200;

    private final String ownName;
    private final Locale locale;

    Language(String ownName, Locale locale) {
        this.ownName = ownName;
        this.locale = locale;
    }

    /// As it calls itself.
    public String ownName() {
        return ownName;
    }

    /// Where days and numbers are written as people there write them.
    public Locale locale() {
        return locale;
    }

    /// As in `lang` and `hreflang`.
    public String tag() {
        return locale.getLanguage();
    }

    /// The one chosen (`?lang=`), else the best of those the browser asks for, else English.
    public static Language of(Ask ask) {
        return chosen(ask).orElseGet(() -> accepted(ask.header("Accept-Language").orElse("")));
    }

    public static Optional<Language> chosen(Ask ask) {
        return ask.query()
                .first("lang")
                .filter(TAGS::contains)
                .map(tag -> values()[TAGS.indexOf(tag)]);
    }

    public static Language accepted(String header) {
        if (header.isBlank() || header.length() > LONGEST_HEADER) {
            return EN;
        }
        try {
            var tag = Locale.lookupTag(Locale.LanguageRange.parse(header), TAGS);
            return tag == null ? EN : values()[TAGS.indexOf(tag)];
        } catch (IllegalArgumentException _) {
            return EN;
        }
    }
}
