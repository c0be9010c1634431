package dev.aftercare.scan.page;

import dev.aftercare.problem.Violation;
import dev.aftercare.texts.Texts;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/// What pages say in one language. Keys go without their `scan.`; days are written out.
public final class Words {
    private static final Map<Language, Words> ALL = all();

    private final Language language;
    private final Texts texts;
    private final Map<String, String> plain = new ConcurrentHashMap<>();
    private final DateTimeFormatter days;
    private final DateTimeFormatter months;

    private Words(Language language) {
        this.language = language;
        this.texts = new Texts(language.locale());
        this.days =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language.locale());
        this.months = DateTimeFormatter.ofPattern("LLLL uuuu", language.locale());
    }

    public static Words in(Language language) {
        return Objects.requireNonNull(ALL.get(language));
    }

    public Language language() {
        return language;
    }

    public String say(String key, Object... args) {
        return args.length == 0
                ? plain.computeIfAbsent(key, known -> texts.get("scan." + known))
                : texts.get("scan." + key, Arrays.stream(args).map(this::spoken).toArray());
    }

    /// Whether there is such a sentence.
    boolean has(String key) {
        return texts.has("scan." + key);
    }

    public String violation(Violation violation) {
        return texts.violation(violation);
    }

    public String day(LocalDate day) {
        return days.format(day);
    }

    public String month(LocalDate day) {
        return months.format(YearMonth.from(day));
    }

    private Object spoken(Object arg) {
        return arg instanceof LocalDate day ? day(day) : arg;
    }

    private static Map<Language, Words> all() {
        var all = new EnumMap<Language, Words>(Language.class);
        for (var language : Language.values()) {
            all.put(language, new Words(language));
        }
        return all;
    }
}
