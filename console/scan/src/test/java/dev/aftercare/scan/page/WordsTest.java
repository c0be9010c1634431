package dev.aftercare.scan.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

class WordsTest {
    /// The same in all languages: what is no sentence.
    private static final Set<String> NO_SENTENCE = Set.of("scan.fact.gtin", "scan.manuals.file");

    @Test
    void everyLanguageSaysWhatPagesSayAndNothingElse() {
        var english = keys(Locale.ROOT);
        english.removeAll(NO_SENTENCE);
        for (var language : Language.values()) {
            if (language != Language.EN) {
                assertThat(keys(language.locale())).as(language.tag()).isEqualTo(english);
            }
        }
    }

    @Test
    void everySentenceNamesTheSameThingsInAllLanguages() {
        var english = bundle(Locale.ROOT);
        for (var language : Language.values()) {
            for (var key : keys(language.locale())) {
                assertThat(named(bundle(language.locale()).getString(key)))
                        .as(language.tag() + " " + key)
                        .isEqualTo(named(english.getString(key)));
            }
        }
    }

    @Test
    void daysAreWrittenOut() {
        var day = LocalDate.of(2026, 4, 18);
        assertThat(Words.in(Language.EN).day(day)).isEqualTo("18 April 2026");
        assertThat(Words.in(Language.DE).day(day)).isEqualTo("18. April 2026");
        assertThat(Words.in(Language.FR).day(day)).isEqualTo("18 avril 2026");
        assertThat(Words.in(Language.ES).day(day)).isEqualTo("18 de abril de 2026");
    }

    private static int named(String sentence) {
        return new MessageFormat(sentence, Locale.ROOT).getFormatsByArgumentIndex().length;
    }

    private static Set<String> keys(Locale locale) {
        var file = "/dev/aftercare/texts/messages" + suffix(locale) + ".properties";
        try (var in = Words.class.getResourceAsStream(file)) {
            var properties = new Properties();
            properties.load(
                    new InputStreamReader(
                            Objects.requireNonNull(in, file), StandardCharsets.UTF_8));
            return properties.stringPropertyNames().stream()
                    .filter(key -> key.startsWith("scan."))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String suffix(Locale locale) {
        return locale.getLanguage().isEmpty() || locale.getLanguage().equals("en")
                ? ""
                : "_" + locale.getLanguage();
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle("dev.aftercare.texts.messages", locale);
    }
}
