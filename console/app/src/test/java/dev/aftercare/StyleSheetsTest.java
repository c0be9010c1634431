package dev.aftercare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.ui.look.Theme;

import javafx.css.Stylesheet;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
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
        assertThat(Files.readAllBytes(resource(name + ".bss")))
                .isEqualTo(Files.readAllBytes(converted));
    }

    private static Path resource(String name) throws URISyntaxException {
        var found = Objects.requireNonNull(Theme.class.getResource("css/" + name), name);
        return Path.of(found.toURI());
    }
}
