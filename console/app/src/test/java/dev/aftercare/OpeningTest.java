package dev.aftercare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.ui.background.Background;
import dev.aftercare.ui.background.Workers;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A file is shown by the desktop's program, and where there is none that is said.
class OpeningTest {
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    @TempDir Path folder;

    private final List<Throwable> trouble = new ArrayList<>();
    private final List<String> said = new ArrayList<>();
    private Path file = Path.of("");

    @BeforeEach
    void print() throws IOException {
        file = Files.createFile(folder.resolve("labels.pdf"));
    }

    @Test
    void whatStartsSaysNothing() {
        open(file, JAVA, "-version");
        assertThat(said).isEmpty();
    }

    @Test
    void aDesktopWithoutTheProgramIsSaid() {
        open(file, "no-such-program-anywhere");
        assertThat(said).containsExactly("ui.open.failed " + file);
    }

    @Test
    void aProgramThatDoesNotKnowTheFileIsSaid() {
        open(file, JAVA, "--no-such-option");
        assertThat(said).containsExactly("ui.open.failed " + file);
    }

    @Test
    void aFileThatIsGoneIsSaid() {
        var gone = folder.resolve("gone.pdf");
        open(gone, JAVA, "-version");
        assertThat(said).containsExactly("ui.open.gone " + gone);
    }

    @Test
    void everySystemHasItsWay() {
        assertThat(Opening.command("Linux", file)).containsExactly("xdg-open", file.toString());
        assertThat(Opening.command("Mac OS X", file)).containsExactly("open", file.toString());
        assertThat(Opening.command("Windows 11", file)).startsWith("rundll32").endsWith("" + file);
    }

    private void open(Path file, String... command) {
        var background = new Background(Workers.of(Runnable::run), Runnable::run, trouble::add);
        new Opening(background, (key, path) -> said.add(key + " " + path), _ -> List.of(command))
                .open(file);
        assertThat(trouble).isEmpty();
    }
}
