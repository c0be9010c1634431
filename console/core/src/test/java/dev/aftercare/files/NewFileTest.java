package dev.aftercare.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.problem.Refusal;
import dev.aftercare.problem.Refused;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;

class NewFileTest {
    @TempDir private Path folder;
    private Path file;

    @BeforeEach
    void place() {
        file = folder.resolve("units.csv");
    }

    @Test
    void aFileIsThereWhenItIsWhole() {
        int written =
                NewFile.write(
                        file,
                        false,
                        out -> {
                            assertThat(file).doesNotExist();
                            return say(out, "a;b");
                        });
        assertThat(written).isEqualTo(3);
        assertThat(file).hasContent("a;b");
        assertThat(folder.toFile().list()).containsExactly("units.csv");
    }

    @Test
    void whatIsNotWholeLeavesNothing() {
        assertThatThrownBy(
                        () ->
                                NewFile.write(
                                        file,
                                        false,
                                        out -> {
                                            say(out, "a;");
                                            throw new IllegalStateException("half");
                                        }))
                .hasMessage("half");
        assertThat(folder.toFile().list()).isEmpty();
    }

    @Test
    void aFileThatIsThereStaysUnlessSaidOtherwise() throws IOException {
        Files.writeString(file, "old");
        assertRefused(
                () -> NewFile.write(file, false, out -> say(out, "new")),
                new Refusal.FileExists(file));
        assertThat(file).hasContent("old");
        NewFile.write(file, true, out -> say(out, "new"));
        assertThat(file).hasContent("new");
    }

    @Test
    void aFileThatCameMeanwhileStays() {
        assertRefused(
                () ->
                        NewFile.write(
                                file,
                                false,
                                out -> say(out, Files.writeString(file, "theirs").toString())),
                new Refusal.FileExists(file));
        assertThat(file).hasContent("theirs");
        assertThat(folder.toFile().list()).containsExactly("units.csv");
    }

    @Test
    void aFolderIsNeverReplaced() throws IOException {
        Files.createDirectory(file);
        assertRefused(() -> NewFile.at(file, true).mustBePossible(), new Refusal.FileExists(file));
    }

    @Test
    void itsFolderMustBeThere() {
        var nowhere = folder.resolve("nowhere");
        assertRefused(
                () -> NewFile.at(nowhere.resolve("a.csv"), false).mustBePossible(),
                new Refusal.FolderMissing(nowhere));
        assertThat(nowhere).doesNotExist();
    }

    @Test
    void othersMayReadItAsAnyFileOfItsMaker() throws IOException {
        var usual = Files.createFile(folder.resolve("usual"));
        NewFile.write(file, false, out -> say(out, "a"));
        assertThat(permissions(file)).isEqualTo(permissions(usual));
    }

    private static String permissions(Path file) throws IOException {
        var view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        return view == null ? "none here" : view.readAttributes().permissions().toString();
    }

    private static int say(OutputStream out, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        out.write(bytes);
        return bytes.length;
    }

    private static void assertRefused(ThrowingCallable work, Refusal refusal) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.refusal()).isEqualTo(refusal));
    }
}
