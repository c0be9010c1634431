package dev.aftercare.printing.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.problem.Refusal;
import dev.aftercare.progress.Cancelled;
import dev.aftercare.progress.Progress;
import dev.aftercare.units.WhichUnits;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A run that leaves no file frees its units, however it ends.
class ReleasedRunTest extends PrintRunTest {

    @Test
    void aLabelThatCannotBeDrawnIsNamedAndReleasesAll() {
        plant("update product set name = '\u4e2d'");
        assertRefused(
                () -> print(BATCH, null),
                new Refusal.LabelFaulty(
                        "A3-1",
                        new Refusal.LabelFault(
                                "CharacterNotInFont", List.of(2, "\u4e2d", "U+4E2D"))));
        assertReleased();
    }

    @Test
    void whoStopsARunGetsNoFileAndFreesItsUnits() {
        Progress stop =
                (step, _, _) -> {
                    if (step.equals("labels.print")) {
                        throw new Cancelled();
                    }
                };
        assertThatThrownBy(() -> runs.print(KIM, order(BATCH, null, out, false), stop))
                .isInstanceOf(Cancelled.class);
        assertReleased();
        assertThat(print(BATCH, null).run()).isEqualTo(2);
    }

    @Test
    void aRunWhoseProcessWasKilledReleasesItsUnitsWhenTheNextBegins() {
        reserveAndDie();
        assertThat(items()).hasSize(30);
        assertThat(runs.releaseAbandoned(KIM)).containsExactly(1L);
        assertReleased();
        assertThat(print(BATCH, null).run()).isEqualTo(2);
        assertThat(runs.releaseAbandoned(KIM)).isEmpty();
        assertThat(items()).hasSize(30);
    }

    /// What a process leaves that is killed while it draws.
    private void reserveAndDie() {
        reserve(database);
        plant("update print_run set process = process - 1");
    }

    @Test
    void aRunThatWasReleasedWhileItDrewLeavesNothing() {
        Progress takenForDead =
                (step, _, _) -> {
                    if (step.equals("labels.print")) {
                        plant("update print_run set process = process - 1");
                        runs.releaseAbandoned(KIM);
                    }
                };
        some.batch("july", serials(31, 40));
        assertRefused(
                () ->
                        runs.print(
                                KIM,
                                order(new WhichUnits.OfBatch("july"), null, out, false),
                                takenForDead),
                new Refusal.RunReleased(1));
        assertThat(out).doesNotExist();
        assertReleased();
    }

    @Test
    void aRunItsOwnProcessIsNotAtAnyMoreReleasesItsUnits() {
        reserve(database);
        assertThat(runs.releaseAbandoned(KIM)).containsExactly(1L);
        assertReleased();
    }

    @Test
    void aRunThatIsAtWorkKeepsItsUnitsWhenAnotherCommandOfItsProcessBegins() {
        var released = new ArrayList<Long>();
        Progress anotherBegins =
                (step, _, _) -> {
                    if (step.equals("labels.print")) {
                        released.addAll(runs(database).releaseAbandoned(KIM));
                    }
                };
        assertThat(runs.print(KIM, order(BATCH, null, out, false), anotherBegins).labels())
                .isEqualTo(30);
        assertThat(released).isEmpty();
        assertThat(out).exists();
    }

    @Test
    void aPartThatCannotBeRemovedDoesNotKeepTheUnits() {
        Progress inTheWay =
                (step, _, _) -> {
                    if (step.equals("labels.print")) {
                        putFolderInPlaceOf(parts().getFirst());
                        throw new Cancelled();
                    }
                };
        assertThatThrownBy(() -> runs.print(KIM, order(BATCH, null, out, false), inTheWay))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(items()).isEmpty();
        assertThat(runs.newest(1)).extracting(RunRow::state).containsExactly(RunRow.State.RELEASED);
        assertThat(print(BATCH, null).run()).isEqualTo(2);
    }

    private static void putFolderInPlaceOf(Path file) {
        try {
            Files.delete(file);
            Files.createDirectory(file);
            Files.createFile(file.resolve("held"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Path> parts() {
        return list("select part from print_run", row -> Path.of(row.text("part")));
    }
}
