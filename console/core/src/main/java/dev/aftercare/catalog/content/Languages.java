package dev.aftercare.catalog.content;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Languages of content: `de`, or `de-AT`.
public final class Languages {
    private static final Pattern TAG = Pattern.compile("[a-z]{2,3}(?:-[A-Z]{2})?");
    private static final Set<String> KNOWN = Set.of(Locale.getISOLanguages());
    private static final String LAST_RESORT = "en";

    public static boolean isLanguage(String text) {
        return TAG.matcher(text).matches() && KNOWN.contains(plain(text));
    }

    /// The one to read for who wants `wanted`: that, the same without region, else English.
    static Optional<String> best(String wanted, List<String> there) {
        return Stream.of(wanted, plain(wanted), LAST_RESORT).filter(there::contains).findFirst();
    }

    private static String plain(String language) {
        return language.split("-", 2)[0];
    }

    private Languages() {}
}
