package dev.aftercare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.ui.look.Theme;

import javafx.css.Stylesheet;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/// What the build puts beside our style sheets is what they say: JavaFX looks at that alone.
class StyleSheetsTest {
    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"aftercare", "opaque", "tokens-dark", "tokens-light"})
    void whatIsBesideASheetIsAsOldAsIt(String name) throws IOException, URISyntaxException {
        var sheet = resource(name + ".css");
        var converted = folder.resolve(name + ".bss");
        Stylesheet.convertToBinary(sheet.toFile(), converted.toFile());
        assertThat(rules(resource(name + ".bss"))).isNotEmpty().isEqualTo(rules(converted));
    }

    /// Not byte by byte: a process numbers names of classes as it meets them.
    private static List<String> rules(Path binary) throws IOException {
        return Stylesheet.loadBinary(binary.toUri().toURL()).getRules().stream()
                .map(rule -> rule.getSelectors() + " " + rule.getDeclarations())
                .toList();
    }

    private static Path resource(String name) throws URISyntaxException {
        var found = Objects.requireNonNull(Theme.class.getResource("css/" + name), name);
        return Path.of(found.toURI());
    }
}
