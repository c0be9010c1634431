package dev.aftercare.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Which file is written, without the computer's dialog: it asks about the name that was typed.
class FileDialogsTest {
    private static final FileChoice.Kind TEXT =
            new FileChoice.Kind("Text", List.of(".csv", ".txt"));
    private static final Path FOLDER = Path.of("exports");

    private final List<String> proposed = new ArrayList<>();

    @Test
    void anEndingThatIsThereIsLeft() {
        assertThat(named(Set.of("units.csv"), "units.csv")).contains("units.csv");
        assertThat(named(Set.of("X.CSV"), "X.CSV")).contains("X.CSV");
        assertThat(named(Set.of(), "units.Txt")).contains("units.Txt");
        assertThat(proposed).containsExactly("all.csv", "all.csv", "all.csv");
    }

    @Test
    void anEndingIsAddedWhereNobodyIsInTheWay() {
        assertThat(named(Set.of("other.csv"), "units")).contains("units.csv");
        assertThat(proposed).containsExactly("all.csv");
    }

    @Test
    void aFileOfTheLongerNameIsReplacedOnlyByWhoWasAsked() {
        assertThat(named(Set.of("units.csv"), "units", "units.csv")).contains("units.csv");
        assertThat(proposed).containsExactly("all.csv", "units.csv");
    }

    @Test
    void whoThinksBetterOfItReplacesNothing() {
        assertThat(named(Set.of("units.csv"), "units")).isEmpty();
        assertThat(named(Set.of("units.csv"))).isEmpty();
        assertThat(proposed).containsExactly("all.csv", "units.csv", "all.csv");
    }

    @Test
    void everyLongerNameIsAskedAbout() {
        assertThat(named(Set.of("a.csv", "b.csv"), "a", "b", "c")).contains("c.csv");
        assertThat(proposed).containsExactly("all.csv", "a.csv", "b.csv");
    }

    /// @param answers of the person, one a dialog; then they leave it
    private Optional<String> named(Set<String> taken, String... answers) {
        Deque<String> left = new ArrayDeque<>(Arrays.asList(answers));
        return FileDialogs.named(
                        "all.csv",
                        TEXT,
                        name -> {
                            proposed.add(name);
                            return Optional.ofNullable(left.poll()).map(FOLDER::resolve);
                        },
                        file -> taken.contains(file.getFileName().toString()))
                .map(file -> file.getFileName().toString());
    }
}
