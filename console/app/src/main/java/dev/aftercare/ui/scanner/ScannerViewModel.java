package dev.aftercare.ui.scanner;

import dev.aftercare.ui.background.Background;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

/// Learns a scanner's layout from how the test code arrives.
public final class ScannerViewModel {
    private final LearnedScanner scanner;
    private final Background background;
    private final ReadOnlyObjectWrapper<@Nullable Lesson> lesson = new ReadOnlyObjectWrapper<>();

    public ScannerViewModel(LearnedScanner scanner, Background background) {
        this.scanner = scanner;
        this.background = background;
    }

    /// What the test code is drawn from.
    String test() {
        return Lesson.TEST;
    }

    /// What the last scan of it taught; null before.
    ReadOnlyObjectProperty<@Nullable Lesson> lesson() {
        return lesson.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<ScannerLayout> layout() {
        return scanner.layout();
    }

    /// Takes what arrived when the test code was scanned. What teaches nothing changes nothing.
    void learn(String arrived) {
        var learned = Lesson.of(arrived);
        lesson.set(learned);
        switch (learned) {
            case Lesson.Same _ -> forget();
            case Lesson.Foreign(var layout) -> {
                scanner.use(layout);
                background.run(() -> scanner.keep(arrived)).start();
            }
            case Lesson.CapsLock _, Lesson.Unlike _, Lesson.Mixed _ -> {}
        }
    }

    /// Scans are not corrected any more.
    void forget() {
        scanner.use(ScannerLayout.SAME);
        background.run(scanner::forget).start();
    }

    /// As if nothing had been scanned on this page; what was learned stays.
    void begin() {
        lesson.set(null);
    }
}
