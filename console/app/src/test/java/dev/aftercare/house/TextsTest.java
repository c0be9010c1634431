package dev.aftercare.house;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.problem.Refusal;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Every sentence that is asked for is there, and every one that is there is asked for.
class TextsTest {
    private static final Path HOUSE = Path.of("..", "..");
    private static final Path TEXTS =
            HOUSE.resolve("console/core/src/main/resources/dev/aftercare/texts");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][\\w-]*(?:\\.[\\w-]+)+)\"");
    private static final Pattern ASKED =
            Pattern.compile(
                    "(?:terminal\\s*\\.(?:say|warn)|\\btexts(?:\\(\\))?\\s*\\.get|wrong"
                            + "|usage)\\(\\s*(?:spec,\\s*)?\"([\\w-]+\\.[\\w.-]*\\w)\"");

    /// What pages say has keys of its own.
    private static final Pattern ASKED_BY_PAGES =
            Pattern.compile("words\\s*\\.say\\(\\s*\"([\\w.-]+\\w)\"");

    private static final Pattern VIOLATION =
            Pattern.compile(
                    "Violation\\s*\\.of\\(\\s*(?:\"[\\w"
                            + " ]*\"|\\w+),\\s*\"(\\w+)\"|\\.that\\(\\s*\"\\w+\","
                            + "[^;]*?,\\s*\"(\\w+)\"");

    /// Asked for by names that are put together: the rest is the name of a class, code or column.
    private static final List<String> BY_NAME =
            List.of(
                    "refusal.",
                    "violation.",
                    "kind.",
                    "constraint.",
                    "import.problem.",
                    "import.fix.",
                    "import.state.",
                    "label.fault.",
                    "units.",
                    "wayOut.",
                    "check.",
                    "scan.",
                    "catalog.",
                    "owners.find.",
                    "ui.import.all.",
                    "ui.import.by.",
                    "ui.import.column.",
                    "ui.import.columns.",
                    "ui.import.group.",
                    "ui.import.head.",
                    "ui.import.key.",
                    "ui.import.kind.",
                    "ui.import.list.",
                    "ui.import.outcome.",
                    "ui.import.popover.",
                    "ui.import.report.",
                    "ui.import.state.",
                    "ui.import.step.",
                    "ui.import.why.",
                    "ui.labels.column.",
                    "ui.labels.fact.",
                    "ui.labels.field.",
                    "ui.labels.key.",
                    "ui.labels.legend.",
                    "ui.labels.preview.",
                    "ui.labels.reason.",
                    "ui.labels.state.",
                    "ui.labels.stock.name.",
                    "ui.labels.view.",
                    "ui.labels.way.",
                    "ui.labels.whyNot.",
                    "ui.look.",
                    "ui.open.",
                    "ui.search.group.",
                    "ui.overview.define.",
                    "ui.overview.figure.",
                    "ui.overview.lacks.",
                    "ui.overview.opens.",
                    "ui.overview.reached.",
                    "ui.overview.stage.",
                    "ui.overview.station.",
                    "ui.overview.step.",
                    "ui.section.",
                    "ui.settings.brands.",
                    "ui.settings.company.",
                    "ui.settings.content.",
                    "ui.settings.page.",
                    "ui.settings.policy.",
                    "ui.settings.products.",
                    "ui.table.key.",
                    "ui.units.act.",
                    "ui.units.batch.",
                    "ui.units.block.",
                    "ui.units.column.",
                    "ui.units.done.",
                    "ui.units.event.",
                    "ui.units.export.",
                    "ui.units.fact.",
                    "ui.units.filter.",
                    "ui.units.key.",
                    "ui.units.made.",
                    "ui.units.note.",
                    "ui.units.register.",
                    "ui.units.save.",
                    "ui.units.ship.",
                    "ui.units.status.",
                    "ui.units.unblock.",
                    "ui.units.view.",
                    "ui.units.warranty.basis.");

    private final String sources = sources();
    private final Set<String> keys = keys("messages.properties");

    /// The later of two would win, and nobody would see that the other was written for somebody.
    @Test
    void noKeyIsThereTwice() {
        var twice = new TreeSet<String>();
        Sources.in(TEXTS).forEach(file -> twice.addAll(twice(file)));
        assertThat(twice).isEmpty();
    }

    private static List<String> twice(Path file) {
        var seen = new HashSet<String>();
        return Sources.text(file)
                .lines()
                .filter(line -> line.matches("[\\w.-]+=.*"))
                .map(line -> line.substring(0, line.indexOf('=')))
                .filter(key -> !seen.add(key))
                .map(key -> file.getFileName() + ": " + key)
                .toList();
    }

    @Test
    void whatIsAskedForIsThere() {
        var missing = new TreeSet<String>();
        ASKED.matcher(sources).results().map(found -> found.group(1)).forEach(missing::add);
        ASKED_BY_PAGES
                .matcher(sources)
                .results()
                .map(found -> "scan." + found.group(1))
                .forEach(missing::add);
        Arrays.stream(Refusal.class.getPermittedSubclasses())
                .map(type -> "refusal." + type.getSimpleName())
                .forEach(missing::add);
        VIOLATION
                .matcher(sources)
                .results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .map(key -> "violation." + key)
                .forEach(missing::add);
        missing.removeAll(keys);
        assertThat(missing).as("to add:\n" + String.join("=\n", missing) + "=").isEmpty();
    }

    @Test
    void whatIsThereIsAskedFor() {
        var asked =
                LITERAL.matcher(sources)
                        .results()
                        .map(found -> found.group(1))
                        .collect(Collectors.toSet());
        var unused =
                keys.stream()
                        .filter(key -> !asked.contains(key))
                        .filter(key -> BY_NAME.stream().noneMatch(key::startsWith))
                        .toList();
        assertThat(unused).isEmpty();
    }

    @Test
    void otherLanguagesSayNothingThatEnglishDoesNot() {
        for (var language : List.of("de", "fr", "es")) {
            assertThat(keys).containsAll(keys("messages_" + language + ".properties"));
        }
    }

    private static Set<String> keys(String file) {
        var properties = new Properties();
        try (var in =
                new InputStreamReader(
                        Refusal.class.getResourceAsStream("/dev/aftercare/texts/" + file),
                        StandardCharsets.UTF_8)) {
            properties.load(in);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return new TreeSet<>(properties.stringPropertyNames());
    }

    private static String sources() {
        return Stream.of("labels", "console/core", "console/scan", "console/app")
                .map(room -> HOUSE.resolve(room).resolve("src/main"))
                .flatMap(Sources::in)
                .filter(file -> file.toString().matches(".*\\.(java|jte)"))
                .map(Sources::text)
                .collect(Collectors.joining("\n"));
    }
}
