package dev.aftercare.importing.check.days;

import dev.aftercare.importing.columns.HeaderText;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Names of months, whole and short, in the languages that files come in.
final class MonthNames {
    private static final List<Locale> LANGUAGES =
            List.of(Locale.ENGLISH, Locale.GERMAN, Locale.FRENCH, Locale.of("es"));
    private static final Map<String, Integer> NUMBERS = numbers();

    /// 1 to 12, or 0.
    static int number(String name) {
        return NUMBERS.getOrDefault(HeaderText.plain(name), 0);
    }

    private static Map<String, Integer> numbers() {
        var numbers = new HashMap<String, Integer>();
        for (var month : Month.values()) {
            for (var language : LANGUAGES) {
                for (var style : List.of(TextStyle.FULL, TextStyle.SHORT)) {
                    var name = HeaderText.plain(month.getDisplayName(style, language));
                    numbers.putIfAbsent(name, month.getValue());
                }
            }
        }
        return Map.copyOf(numbers);
    }

    private MonthNames() {}
}
