package dev.aftercare.ui.scanner;

import dev.aftercare.ui.kit.SmallFile;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/// What this computer's scanner was found to type, kept in a file: what the test code said and how
/// it arrived. It belongs to the computer, so it is not in the store.
public final class LearnedScanner {
    private static final String TEST = "test";
    private static final String ARRIVED = "arrived";

    private final Path file;
    private final ReadOnlyObjectWrapper<ScannerLayout> layout =
            new ReadOnlyObjectWrapper<>(ScannerLayout.SAME);

    /// Waits for the disk. Where nothing was kept, or it cannot be read, scanners type what they
    /// read.
    public LearnedScanner(Path file) {
        this.file = file;
        layout.set(read(file));
    }

    private static ScannerLayout read(Path file) {
        var kept = SmallFile.read(file);
        return Lesson.TEST.equals(kept.getProperty(TEST))
                        && Lesson.of(kept.getProperty(ARRIVED, ""))
                                instanceof Lesson.Foreign(var learned)
                ? learned
                : ScannerLayout.SAME;
    }

    /// What scans are corrected by.
    public ReadOnlyObjectProperty<ScannerLayout> layout() {
        return layout.getReadOnlyProperty();
    }

    /// From now on. On the window's thread.
    void use(ScannerLayout learned) {
        layout.set(learned);
    }

    /// Keeps it for the next time. Waits for the disk.
    void keep(String arrived) {
        var kept = new Properties();
        kept.setProperty(TEST, Lesson.TEST);
        kept.setProperty(ARRIVED, arrived.strip());
        try {
            SmallFile.write(file, kept);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The next time nothing is corrected. Waits for the disk.
    void forget() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
