package dev.aftercare.importing.check;

import dev.aftercare.importing.columns.HeaderText;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Countries by ISO 3166 alpha-2 or alpha-3, and by their names in the languages that files come
/// in.
public final class Countries {
    private static final List<Locale> LANGUAGES =
            List.of(Locale.ENGLISH, Locale.GERMAN, Locale.FRENCH, Locale.of("es"));

    /// What people write and Unicode's names do not say.
    private static final Map<String, String> OTHERS =
            Map.ofEntries(
                    Map.entry("usa", "US"),
                    Map.entry("united states of america", "US"),
                    Map.entry("vereinigte staaten von amerika", "US"),
                    Map.entry("estados unidos de america", "US"),
                    Map.entry("etats unis d amerique", "US"),
                    Map.entry("uk", "GB"),
                    Map.entry("great britain", "GB"),
                    Map.entry("grossbritannien", "GB"),
                    Map.entry("grande bretagne", "GB"),
                    Map.entry("gran bretana", "GB"),
                    Map.entry("holland", "NL"),
                    Map.entry("the netherlands", "NL"),
                    Map.entry("holanda", "NL"),
                    Map.entry("czech republic", "CZ"),
                    Map.entry("tschechische republik", "CZ"),
                    Map.entry("turkey", "TR"),
                    Map.entry("south korea", "KR"),
                    Map.entry("china", "CN"),
                    Map.entry("el", "GR"));

    private final Map<String, String> codes = new HashMap<>(OTHERS);

    public Countries() {
        for (var code : Locale.getISOCountries()) {
            var country = Locale.of("", code);
            codes.put(HeaderText.plain(code), code);
            for (var language : LANGUAGES) {
                codes.putIfAbsent(HeaderText.plain(country.getDisplayCountry(language)), code);
            }
            codes.put(HeaderText.plain(country.getISO3Country()), code);
        }
    }

    /// The code of two letters.
    public Optional<String> code(String text) {
        return Optional.ofNullable(codes.get(HeaderText.plain(text)));
    }
}
