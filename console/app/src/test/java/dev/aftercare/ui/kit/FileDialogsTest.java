package dev.aftercare.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
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

    @TempDir Path there;
    @TempDir Path home;

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

    @Test
    void aDialogBeginsWhereTheLastOneEnded() {
        assertThat(FileDialogs.near(there, home)).contains(there);
    }

    @Test
    void whereThatIsGoneItBeginsInTheNearestThatIsThere() throws IOException {
        assertThat(FileDialogs.near(there.resolve("gone").resolve("deeper"), home)).contains(there);
        var file = Files.createFile(there.resolve("file"));
        assertThat(FileDialogs.near(file.resolve("gone"), home)).contains(there);
    }

    @Test
    void whatMayNotBeReadIsNoPlaceToBegin() throws IOException {
        var closed = Files.createDirectory(there.resolve("closed"));
        assumeThat(closed.toFile().setReadable(false) && !Files.isReadable(closed)).isTrue();
        assertThat(FileDialogs.near(closed, home)).contains(there);
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
