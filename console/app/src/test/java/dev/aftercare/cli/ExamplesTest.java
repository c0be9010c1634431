package dev.aftercare.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import picocli.CommandLine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What README and the help tell people to type works as it is written there.
class ExamplesTest extends CommandTest {
    private static final Path HOUSE = Path.of("..", "..");
    private static final Pattern EXAMPLE = Pattern.compile("^(?:Examples?: )? *aftercare (\\S.*)$");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    @Test
    void readmesCommandsDoWhatTheySay() throws IOException {
        copy(HOUSE.resolve("sample-data"), folder.resolve("sample-data"));
        var typed =
                Files.readAllLines(HOUSE.resolve("README.md")).stream()
                        .filter(line -> line.startsWith("aftercare "))
                        .toList();
        assertThat(typed)
                .anyMatch(line -> line.contains("import"))
                .anyMatch(line -> line.contains("labels"));
        for (var line : typed) {
            if (line.equals("aftercare serve") || line.equals("aftercare")) {
                continue; // it stays; ServeCommandTest
            }
            assertThat(aftercare(words(line))).as(line + "\n" + err()).isZero();
            assertThat(out()).as(line).isNotEmpty();
        }
        assertThat(folder.resolve("labels.pdf")).isNotEmptyFile();
    }

    @Test
    void examplesInTheHelpCanBeTyped() {
        var program = program();
        var examples =
                Stream.concat(Stream.of(program), commands(program))
                        .flatMap(ExamplesTest::examples)
                        .toList();
        assertThat(examples).hasSizeGreaterThan(20);
        for (var example : examples) {
            var typed = program().parseArgs(words(example));
            assertThat(typed.hasSubcommand()).as(example).isTrue();
        }
    }

    /// Whoever copies half a line types something else.
    @Test
    void noExampleIsBrokenInTwo() {
        assertThat(commands(program()))
                .allSatisfy(
                        command ->
                                assertThat(command.getUsageMessage().lines().map(String::strip))
                                        .containsAll(
                                                examples(command)
                                                        .filter(line -> footer(command, line))
                                                        .toList()));
    }

    private static boolean footer(CommandLine command, String example) {
        return Arrays.asList(command.getCommandSpec().usageMessage().footer())
                .contains("  " + example);
    }

    /// A list of commands shows that line alone.
    @Test
    void theFirstLineOfADescriptionIsAWholeSentence() {
        assertThat(commands(program()))
                .allSatisfy(
                        command ->
                                assertThat(command.getCommandSpec().usageMessage().description()[0])
                                        .endsWith("."));
    }

    @Test
    void everyCommandHasAnExample() {
        assertThat(commands(program()))
                .filteredOn(command -> command.getSubcommands().isEmpty())
                .allSatisfy(
                        command ->
                                assertThat(examples(command))
                                        .as(command.getCommandSpec().qualifiedName())
                                        .isNotEmpty());
    }

    private static Stream<CommandLine> commands(CommandLine above) {
        return above.getSubcommands().values().stream()
                .flatMap(command -> Stream.concat(Stream.of(command), commands(command)));
    }

    private static Stream<String> examples(CommandLine command) {
        var usage = command.getCommandSpec().usageMessage();
        return Stream.of(usage.description(), usage.footer())
                .flatMap(Arrays::stream)
                .map(EXAMPLE::matcher)
                .flatMap(line -> line.results().map(found -> "aftercare " + found.group(1)));
    }

    private static String[] words(String line) {
        List<String> words =
                WORD.matcher(line)
                        .results()
                        .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
                        .toList();
        return words.subList(1, words.size()).toArray(String[]::new);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var all = Files.walk(from)) {
            all.forEach(
                    one -> {
                        try {
                            Files.copy(one, to.resolve(from.relativize(one).toString()));
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    });
        }
    }
}
