package dev.aftercare.printing.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.files.NewFile;
import dev.aftercare.history.Deed;
import dev.aftercare.problem.Refusal;
import dev.aftercare.problem.Refused;
import dev.aftercare.progress.Progress;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;

/// The file that a run leaves takes its place once, and never that of one that must stay.
class LeftFileTest extends PrintRunTest {

    @Test
    void aFileThatIsThereStaysUnlessSaidOtherwise() throws IOException {
        Files.writeString(out, "mine");
        assertRefused(() -> print(BATCH, null), new Refusal.FileExists(out));
        assertThat(out).hasContent("mine");
        assertThat(items()).isEmpty();
        runs.print(KIM, order(BATCH, null, out, true), Progress.silent());
        assertThat(Files.readString(out, StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
    }

    @Test
    void aFileThatCameMeanwhileStaysAndTheUnitsAreFree() {
        Progress whileDrawing =
                (step, _, _) -> {
                    if (step.equals("labels.print")) {
                        write(out, "somebody else's");
                    }
                };
        assertRefused(
                () -> runs.print(KIM, order(BATCH, null, out, false), whileDrawing),
                new Refusal.FileExists(out));
        assertThat(out).hasContent("somebody else's");
        assertReleased();
    }

    @Test
    void aFileThatCameInTheLastMomentStaysAndThePrintedLabelsAreNamed() throws IOException {
        try (var _ = database.changes().listen(_ -> writeOnceTheRunIsDone())) {
            assertThatThrownBy(() -> print(BATCH, null))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            no ->
                                    assertThat(no.refusal())
                                            .isEqualTo(new Refusal.FileNotMoved(1, out, part())));
        }
        assertThat(out).hasContent("mine");
        assertThat(Files.readString(part(), StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
        assertThat(states()).containsOnly("LABELLED");
        Files.delete(out);
        runs.releaseAbandoned(KIM);
        assertThat(Files.readString(out, StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
    }

    private void writeOnceTheRunIsDone() {
        if (runs.newest(1).getFirst().state() == RunRow.State.DONE) {
            write(out, "mine");
        }
    }

    private Path part() {
        return list("select part from print_run", row -> Path.of(row.text("part"))).getFirst();
    }

    @Test
    void aFileWhoseProcessWasKilledOnceItWasRecordedTakesItsPlaceLater() {
        killedBeforeTheMove(false);
        assertThat(out).doesNotExist();
        assertThat(runs.releaseAbandoned(KIM)).isEmpty();
        assertThat(out).hasContent("labels of run 1");
        assertThat(folder.toFile().list()).noneMatch(this::isPart);
        assertThat(states()).containsOnly("LABELLED");
    }

    @Test
    void untilThenTheFileItReplacesIsThere() {
        write(out, "old");
        killedBeforeTheMove(true);
        assertThat(out).hasContent("old");
        runs.releaseAbandoned(KIM);
        assertThat(out).hasContent("labels of run 1");
    }

    @Test
    void aFileThatCameSinceStaysAndSoDoThePrintedLabels() throws IOException {
        var part = killedBeforeTheMove(false);
        write(out, "mine");
        runs.releaseAbandoned(KIM);
        assertThat(out).hasContent("mine");
        assertThat(part).hasContent("labels of run 1");
        Files.delete(out);
        runs.releaseAbandoned(KIM);
        assertThat(out).hasContent("labels of run 1");
    }

    @Test
    void aNewerFileIsNotReplacedByAnOlderRun() throws IOException {
        var part = killedBeforeTheMove(true);
        write(out, "newer");
        Files.setLastModifiedTime(
                out, FileTime.from(Files.getLastModifiedTime(part).toInstant().plusSeconds(1)));
        runs.releaseAbandoned(KIM);
        assertThat(out).hasContent("newer");
        assertThat(part).hasContent("labels of run 1");
    }

    @Test
    void aRunThatWasKilledBeforeItWasRecordedLeavesNoFile() {
        var run = reserve(database);
        var file = leave(run, false);
        runs.releaseAbandoned(KIM);
        assertThat(file.part()).doesNotExist();
        assertThat(out).doesNotExist();
        assertReleased();
    }

    /// What a process leaves that is killed between its last commit and the move of its file.
    private Path killedBeforeTheMove(boolean overwrite) {
        var run = reserve(database);
        var file = leave(run, overwrite);
        database.doing(KIM, tx -> new RunRows(tx).done(run));
        plant("update print_run set process = process - 1");
        return file.part();
    }

    private NewFile leave(ReservedRun run, boolean overwrite) {
        var file = NewFile.at(out, overwrite);
        write(file.part(), "labels of run " + run.no());
        database.doing(
                KIM,
                tx -> {
                    new RunRows(tx).leaves(run, file);
                    tx.did(Deed.done("test.leave", run.subject(), "left"));
                });
        plant("update print_run set station = 'line-1'");
        return file;
    }
}
