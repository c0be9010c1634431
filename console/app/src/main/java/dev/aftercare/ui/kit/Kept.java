package dev.aftercare.ui.kit;

import dev.aftercare.ui.background.Background;
import dev.aftercare.ui.background.Soon;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;

/// How a person left their lists: columns, saved views. It belongs to the person at this computer,
/// so it is a small file in their data folder, not in the store. Lives on the window's thread.
public final class Kept {
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final Path file;
    private final Properties kept;
    private final Soon writing;

    private Kept(Path file, Properties kept, Background background) {
        this.file = file;
        this.kept = kept;
        this.writing = new Soon(background, PAUSE, () -> background.run(this::write).start());
    }

    /// What was kept; nothing where nothing was, or it cannot be read.
    public static Kept in(Path file, Background background) {
        var kept = new Properties();
        try {
            kept.load(new StringReader(Files.readString(file)));
        } catch (IOException | IllegalArgumentException _) {
            kept.clear();
        }
        return new Kept(file, kept, background);
    }

    public Optional<String> get(String key) {
        return Optional.ofNullable(kept.getProperty(key));
    }

    /// Kept from now on; written soon, for one who drags a column does so many times a second.
    public void put(String key, String value) {
        if (!value.equals(kept.setProperty(key, value))) {
            writing.ask();
        }
    }

    /// Where it cannot be written, lists look the next time as they did the first.
    public void write() {
        try (var out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            kept.store(out, null);
        } catch (IOException _) {
            // a convenience, not worth a word
        }
    }
}
