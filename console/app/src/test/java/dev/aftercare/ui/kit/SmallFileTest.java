package dev.aftercare.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

class SmallFileTest {
    @TempDir private Path folder;

    @Test
    void whatIsKeptIsFoundAgain() throws IOException {
        var file = folder.resolve("lists.properties");
        assertThat(SmallFile.read(file)).isEmpty();
        SmallFile.write(file, of("view", "Gründe = 1"));
        SmallFile.write(file, of("view", "Gründe = 2"));
        assertThat(SmallFile.read(file)).isEqualTo(of("view", "Gründe = 2"));
        Files.writeString(file, "view=\\u12");
        assertThat(SmallFile.read(file)).isEmpty();
    }

    /// Another name of the old file still has all of it: at no moment was it cut short.
    @Test
    void whatWasKeptIsNeverHalfThere() throws IOException {
        var file = folder.resolve("lists.properties");
        SmallFile.write(file, of("view", "old"));
        var old = Files.createLink(folder.resolve("old.properties"), file);
        SmallFile.write(file, of("view", "new"));
        assertThat(SmallFile.read(old)).isEqualTo(of("view", "old"));
        assertThat(SmallFile.read(file)).isEqualTo(of("view", "new"));
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactlyInAnyOrder(old, file);
        }
    }

    @Test
    void whereNothingCanBeWrittenAConvenienceIsForgotten() throws IOException {
        var nowhere = folder.resolve("none").resolve("lists.properties");
        SmallFile.writeIfPossible(nowhere, of("view", "lost"));
        assertThat(SmallFile.read(nowhere)).isEmpty();
        assertThatThrownBy(() -> SmallFile.write(nowhere, of("view", "lost")))
                .isInstanceOf(IOException.class);

        var taken = folder.resolve("taken");
        Files.createDirectories(taken.resolve("full"));
        SmallFile.writeIfPossible(taken, of("view", "lost"));
        try (var left = Files.list(folder)) {
            assertThat(left).as("nothing half written stays").containsExactly(taken);
        }
    }

    private static Properties of(String key, String value) {
        var kept = new Properties();
        kept.setProperty(key, value);
        return kept;
    }
}
