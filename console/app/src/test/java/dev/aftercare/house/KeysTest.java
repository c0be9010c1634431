package dev.aftercare.house;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.ui.kit.Keys;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Keys are said as the computer at hand says them: nowhere do they stand written out.
class KeysTest {
    private static final Path CONSOLE = Path.of("..").toAbsolutePath().normalize();

    /// In a text of a program, or after the name of a text.
    private static final Pattern WRITTEN_OUT =
            Pattern.compile(
                    "(\"[^\"\\n]*|^[\\w.]+=.*)\\b(Ctrl|Strg|Maj|Cmd|Command)\\+",
                    Pattern.MULTILINE);

    @Test
    void noKeyIsWrittenOut() {
        var files =
                Stream.of("app/src/main/java", "core/src/main/resources/dev/aftercare/texts")
                        .flatMap(folder -> Sources.in(CONSOLE.resolve(folder)))
                        .toList();
        assertThat(files).hasSizeGreaterThan(100);
        assertThat(files).filteredOn(file -> isWrittenOut(Sources.text(file))).isEmpty();
    }

    @Test
    void whatIsWrittenOutIsFound() {
        assertThat(
                        List.of(
                                "withKey(print, \"Ctrl+P\")",
                                "a=b\nui.done={0} cells, Ctrl+Z takes that back",
                                "ui.done=mit Strg+Z"))
                .allMatch(KeysTest::isWrittenOut);
        assertThat(List.of("/// As `Ctrl+P`.", "Keys.said(\"Shortcut+P\")", "at=Ctrl-C stops it"))
                .noneMatch(KeysTest::isWrittenOut);
    }

    @Test
    void whatIsSaidIsWhatIsPressed() {
        var shortcut = System.getProperty("os.name").startsWith("Mac") ? "⌘" : "Ctrl+";
        assertThat(Keys.said("Shortcut+P")).isEqualTo(shortcut + "P");
        assertThat(Keys.said("Shortcut+Enter")).isEqualTo(shortcut + "Enter");
        assertThat(Stream.of("Enter", "Esc", "Delete", "F2", "Up", "/").map(Keys::said))
                .containsExactly("Enter", "Esc", "Del", "F2", "↑", "/");
    }

    private static boolean isWrittenOut(String text) {
        return WRITTEN_OUT.matcher(text).find();
    }
}
