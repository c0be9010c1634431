package dev.aftercare.ui.scanner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.ui.background.Background;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

class ScannerViewModelTest {
    private static final String SWAPPED =
            Lesson.TEST.replace('y', '\u0000').replace('z', 'y').replace('\u0000', 'z');
    private static final ScannerLayout YZ = new ScannerLayout(Map.of('y', 'z', 'z', 'y'));

    @TempDir Path folder;
    private final List<Throwable> trouble = new ArrayList<>();
    private Path file;
    private LearnedScanner scanner;
    private ScannerViewModel model;

    @BeforeEach
    void aScannerNobodyKnows() {
        file = folder.resolve("scanner.properties");
        scanner = new LearnedScanner(file);
        model =
                new ScannerViewModel(
                        scanner,
                        new Background((_, work) -> work.run(), Runnable::run, trouble::add));
    }

    @Test
    void aLayoutIsUsedAtOnceAndTheNextTime() {
        assertThat(scanner.layout().get()).isEqualTo(ScannerLayout.SAME);
        model.learn(SWAPPED);
        assertThat(model.lesson().get()).isEqualTo(new Lesson.Foreign(YZ));
        assertThat(scanner.layout().get()).isEqualTo(YZ);
        assertThat(new LearnedScanner(file).layout().get()).isEqualTo(YZ);
        assertThat(trouble).isEmpty();
    }

    @Test
    void whatTeachesNothingChangesNothing() {
        model.learn(SWAPPED);
        model.learn("A3-26-000001");
        assertThat(model.lesson().get())
                .isEqualTo(new Lesson.Unlike(12, Lesson.TEST.length()));
        assertThat(scanner.layout().get()).isEqualTo(YZ);
    }

    @Test
    void aScannerThatWasSetRightNeedsNoCorrectionAnyMore() {
        model.learn(SWAPPED);
        model.learn(Lesson.TEST);
        assertThat(scanner.layout().get()).isEqualTo(ScannerLayout.SAME);
        assertThat(file).doesNotExist();
    }

    @Test
    void whatWasLearnedCanBeForgotten() {
        model.learn(SWAPPED);
        model.forget();
        assertThat(new LearnedScanner(file).layout().get()).isEqualTo(ScannerLayout.SAME);
    }

    @Test
    void aFileThatSaysNothingCorrectsNothing() throws IOException {
        Files.writeString(file, "test=another code\narrived=another cose\n");
        assertThat(new LearnedScanner(file).layout().get()).isEqualTo(ScannerLayout.SAME);
        Files.write(file, new byte[] {(byte) 0xff, 0, 1});
        assertThat(new LearnedScanner(file).layout().get()).isEqualTo(ScannerLayout.SAME);
    }

    @Test
    void whereItCannotBeKeptSomebodyHears() throws IOException {
        Files.createDirectory(file);
        model.learn(SWAPPED);
        assertThat(trouble).hasSize(1);
    }
}
