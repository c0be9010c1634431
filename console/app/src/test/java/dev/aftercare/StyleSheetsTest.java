package dev.aftercare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.ui.look.Theme;

import javafx.css.Stylesheet;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/// What the build puts beside each of our style sheets is what it says: JavaFX looks at that alone.
class StyleSheetsTest {
    @TempDir private Path folder;

    @ParameterizedTest
    @MethodSource("sheets")
    void whatIsBesideASheetIsAsOldAsIt(Path sheet) throws IOException {
        var name = sheet.getFileName().toString().replace(".css", ".bss");
        var beside = sheet.resolveSibling(name);
        assertThat(beside).isRegularFile();
        var converted = folder.resolve(name);
        Stylesheet.convertToBinary(sheet.toFile(), converted.toFile());
        assertThat(rules(beside)).isNotEmpty().isEqualTo(rules(converted));
    }

    static List<Path> sheets() throws IOException, URISyntaxException {
        var one = Objects.requireNonNull(Theme.class.getResource("css/aftercare.css"));
        try (var files = Files.list(Path.of(one.toURI()).resolveSibling(""))) {
            return files.filter(file -> file.toString().endsWith(".css")).sorted().toList();
        }
    }

    /// Not byte by byte: a process numbers names of classes as it meets them.
    private static List<String> rules(Path binary) throws IOException {
        return Stylesheet.loadBinary(binary.toUri().toURL()).getRules().stream()
                .map(rule -> rule.getSelectors() + " " + rule.getDeclarations())
                .toList();
    }
}
