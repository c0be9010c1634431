package dev.aftercare.ui.kit;

import dev.aftercare.ui.background.Background;
import dev.aftercare.ui.background.Soon;

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
    private volatile boolean changed;

    private Kept(Path file, Properties kept, Background background) {
        this.file = file;
        this.kept = kept;
        this.writing = new Soon(background, PAUSE, () -> background.run(this::write).start());
    }

    /// What was kept; nothing where nothing was, or it cannot be read.
    public static Kept in(Path file, Background background) {
        return new Kept(file, SmallFile.read(file), background);
    }

    /// What is kept now, for who changes it and nobody shall find it changed.
    public Kept forgetful() {
        var copy = new Properties();
        copy.putAll(kept);
        return new Kept(file, copy, Background.idle());
    }

    public Optional<String> get(String key) {
        return Optional.ofNullable(kept.getProperty(key));
    }

    /// Kept from now on; written soon, for one who drags a column does so many times a second.
    public void put(String key, String value) {
        if (!value.equals(kept.setProperty(key, value))) {
            changed = true;
            writing.ask();
        }
    }

    /// Where it cannot be written, lists look the next time as they did before. From any thread.
    public void write() {
        if (changed) {
            SmallFile.writeIfPossible(file, kept);
        }
    }
}
