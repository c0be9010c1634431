package dev.aftercare.cli.door;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;

/// Whatever figures a computer's language has.
@Isolated
class DoorLanguageTest {
    @TempDir Path store;

    @Test
    void aDoorIsReadWhateverLanguageItsWriterHas() {
        var before = Locale.getDefault(Locale.Category.FORMAT);
        try {
            Locale.setDefault(Locale.Category.FORMAT, Locale.of("ar", "EG"));
            assertThat("%d".formatted(7)).isNotEqualTo("7");
            Door.of(Door.Kind.SERVE, 4_711, Instant.EPOCH).write(store);
            assertThat(Door.read(store)).map(Door::port).contains(4_711);
        } finally {
            Locale.setDefault(Locale.Category.FORMAT, before);
        }
    }
}
