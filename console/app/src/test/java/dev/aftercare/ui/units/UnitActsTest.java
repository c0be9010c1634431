package dev.aftercare.ui.units;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.database.ServiceTest;
import dev.aftercare.owners.Registrations;
import dev.aftercare.texts.Texts;
import dev.aftercare.ui.background.Background;
import dev.aftercare.ui.background.News;
import dev.aftercare.ui.kit.Dialog;
import dev.aftercare.ui.kit.FileChoice;
import dev.aftercare.ui.kit.Kept;
import dev.aftercare.ui.kit.NotedPlaces;
import dev.aftercare.ui.kit.Surface;
import dev.aftercare.units.SomeUnits;
import dev.aftercare.units.UnitBatch;
import dev.aftercare.units.UnitMark;
import dev.aftercare.units.UnitRow;
import dev.aftercare.units.WhichUnits;
import dev.aftercare.units.WhichUnits.Picked;
import dev.aftercare.units.bulk.PickedShipping;
import dev.aftercare.units.list.UnitExport;
import dev.aftercare.units.list.UnitFilter;
import dev.aftercare.units.list.UnitLines;
import dev.aftercare.units.list.UnitOrder;
import dev.aftercare.units.list.UnitSort;
import dev.aftercare.units.marks.UnitMarks;
import dev.aftercare.units.notes.NoteDraft;
import dev.aftercare.units.notes.NoteRow;
import dev.aftercare.units.notes.Notes;
import dev.aftercare.units.record.UnitDetails;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/// What is done to units from their list, without a window.
class UnitActsTest extends ServiceTest {
    private final List<Throwable> trouble = new ArrayList<>();
    private final List<String> said = new ArrayList<>();
    private final List<WhichUnits> labelled = new ArrayList<>();
    private @Nullable Path file;
    private UnitBatch march;
    private Background background;
    private UnitsViewModel model;
    private UnitDeeds deeds;
    private UnitActs acts;

    @BeforeEach
    void fiveUnits() {
        var some = new SomeUnits(database);
        long a300 = some.product("09506000134352", "A300");
        march = some.batch("march", a300, "A", 5);
        background = new Background((_, work) -> work.run(), Runnable::run, trouble::add);
        model =
                new UnitsViewModel(
                        reading(),
                        background,
                        new News(database.changes(), Runnable::run),
                        Kept.in(folder.resolve("lists.properties"), background));
        deeds =
                new UnitDeeds(
                        KIM,
                        new Registrations(database),
                        new PickedShipping(database),
                        new UnitMarks(database),
                        new NoteDeeds(KIM, new Notes(database)));
        acts =
                new UnitActs(
                        model,
                        new UnitOutside(
                                deeds,
                                (filter, order, to, progress) ->
                                        new UnitExport(database)
                                                .write(filter, order, to, true, progress),
                                new Chosen(),
                                new Elsewhere(),
                                _ -> {}),
                        background,
                        new Texts(Locale.ENGLISH),
                        new Words());
        model.list().order().set(UnitOrder.up(UnitSort.SERIAL));
        model.shown();
    }

    private UnitReading reading() {
        var lines = new UnitLines(database);
        return new UnitReading(
                lines,
                new UnitDetails(database)::byId,
                () ->
                        new UnitReading.Around(
                                LocalDate.of(2026, 3, 1),
                                List.of(),
                                List.of(march),
                                lines.count(UnitFilter.ALL)));
    }

    @Test
    void whatIsTickedIsMarkedAndTakenBack() {
        tick(0, 2);
        acts.mark(model.targets().orElseThrow(), UnitMark.TEST);
        assertThat(said).containsExactly("2 units are marked as test");
        assertThat(marks()).containsExactly(UnitMark.TEST, null, UnitMark.TEST, null, null);
        acts.undo();
        assertThat(said).endsWith("Undone");
        assertThat(marks()).containsOnlyNulls();
        acts.undo();
        assertThat(said).hasSize(2);
    }

    @Test
    void allButOneIsEveryOther() {
        model.list().toggleAll();
        tick(1);
        acts.mark(model.targets().orElseThrow(), UnitMark.SCRAPPED);
        assertThat(said).containsExactly("4 units are marked as scrapped");
        assertThat(marks().get(1)).isNull();
        acts.mark(model.targets().orElseThrow(), UnitMark.SCRAPPED);
        assertThat(said).endsWith("No unit was changed: all were marked as scrapped");
    }

    @Test
    void whatSomebodyChangedSinceStaysAndThatIsSaid() {
        tick(0);
        acts.mark(model.targets().orElseThrow(), UnitMark.TEST);
        deeds.mark(new Picked(List.of(row(0).id())), UnitMark.DEMO);
        acts.undo();
        assertThat(trouble).hasSize(1);
        assertThat(marks().getFirst()).isEqualTo(UnitMark.DEMO);
    }

    @Test
    void labelsAreOfWhatIsTickedElseOfTheSelectedUnitElseOfTheBatch() {
        acts.print();
        assertThat(labelled).isEmpty();
        assertThat(said).hasSize(1);
        model.show(UnitFilter.ALL.ofBatch(march.id()));
        acts.print();
        model.list().selected().set(row(3).id());
        acts.print();
        tick(0, 1);
        acts.print();
        assertThat(labelled.get(0)).isEqualTo(new WhichUnits.OfBatch("march"));
        assertThat(labelled.get(1)).isEqualTo(new Picked(List.of(row(3).id())));
        assertThat(((Picked) labelled.get(2)).ids())
                .containsExactlyInAnyOrder(row(0).id(), row(1).id());
    }

    @Test
    void theListIsExportedAsItIsFilteredAndSorted() throws IOException {
        acts.export("csv");
        assertThat(said).isEmpty();
        var csv = folder.resolve("units.csv");
        file = csv;
        model.list().order().set(UnitOrder.down(UnitSort.SERIAL));
        model.show(UnitFilter.ALL.serial("A", ""));
        acts.export("csv");
        assertThat(said).containsExactly("5 units are in units.csv");
        assertThat(Files.readAllLines(csv)).hasSize(6).first().asString().contains("Serial number");
        assertThat(Files.readAllLines(csv).get(1)).startsWith("A5,09506000134352");
    }

    @Test
    void aRemovedNoteComesBack() {
        var note = deeds.notes().add(row(0).id(), new NoteDraft("rattles"));
        model.list().selected().set(row(0).id());
        acts.pin(note);
        var pinned = notes().getFirst();
        assertThat(pinned.pinned()).isTrue();
        acts.remove(pinned);
        assertThat(notes()).isEmpty();
        acts.undo();
        assertThat(notes()).hasSize(1);
        assertThat(trouble).isEmpty();
    }

    @Test
    void whatCouldNotBeTakenBackCanBeTriedAgain() {
        acts.remove(deeds.notes().add(row(0).id(), new NoteDraft("rattles")));
        plant("update note set version = 9");
        acts.undo();
        assertThat(trouble).hasSize(1);
        assertThat(said).hasSize(1);
        plant("update note set version = 1");
        acts.undo();
        assertThat(said).hasSize(2).endsWith("Undone");
        acts.undo();
        assertThat(said).hasSize(2);
        assertThat(trouble).hasSize(1);
    }

    private List<NoteRow> notes() {
        return Objects.requireNonNull(model.detail().get()).record().notes();
    }

    private void tick(int... rows) {
        for (int row : rows) {
            model.list().toggle(row(row).id());
        }
    }

    private UnitRow row(int n) {
        return Objects.requireNonNull(model.list().rows().get(n)).unit();
    }

    private List<UnitMark> marks() {
        return IntStream.range(0, 5).mapToObj(this::row).map(UnitRow::mark).toList();
    }

    private final class Chosen implements FileChoice {
        @Override
        public Optional<Path> open(String title, List<Kind> kinds) {
            return Optional.ofNullable(file);
        }

        @Override
        public Optional<Path> save(String title, String name, Kind kind) {
            return Optional.ofNullable(file);
        }
    }

    private final class Elsewhere extends NotedPlaces {
        @Override
        public void labels(WhichUnits units) {
            labelled.add(units);
        }
    }

    private final class Words implements Surface {
        @Override
        public Over open(Dialog dialog) {
            throw new AssertionError(dialog);
        }

        @Override
        public void tell(String done, @Nullable Runnable undo) {
            said.add(done);
        }

        @Override
        public void warn(String why) {
            throw new AssertionError(why);
        }
    }
}
