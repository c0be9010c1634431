package dev.aftercare.units.notes;

import static dev.aftercare.units.SomeUnits.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.actor.Actor;
import dev.aftercare.database.ServiceTest;
import dev.aftercare.database.sql.Sql;
import dev.aftercare.history.Deed;
import dev.aftercare.history.Subject;
import dev.aftercare.problem.Invalid;
import dev.aftercare.problem.Refusal;
import dev.aftercare.problem.Refused;
import dev.aftercare.problem.Violation;
import dev.aftercare.progress.Progress;
import dev.aftercare.units.SomeUnits;
import dev.aftercare.units.UnitBatch;
import dev.aftercare.units.UnitFinder;
import dev.aftercare.units.bulk.BatchRemoval;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

class NotesTest extends ServiceTest {
    private static final Actor ADA = new Actor.Person("ada");

    private Notes notes;
    private UnitBatch march;
    private long unit;

    @BeforeEach
    void oneUnit() {
        var some = new SomeUnits(database);
        notes = new Notes(database);
        march = some.batch("march", List.of(unit(some.product("09506000134352", "A300"), "A1")));
        unit = database.read(session -> new UnitFinder(session).one("A1", null).id());
    }

    @Test
    void pinnedNotesComeFirstAndThenTheLatest() {
        var first = add(KIM, "rattles");
        add(ADA, "  sent back by the shop \n");
        assertThat(texts()).containsExactly("sent back by the shop", "rattles");
        var pinned = notes.pin(KIM, first, true);
        assertThat(texts()).containsExactly("rattles", "sent back by the shop");
        assertThat(notes.ofUnit(unit).getFirst()).isEqualTo(pinned);
        assertThat(pinned.author()).isEqualTo("kim");
        notes.pin(ADA, pinned, false);
        assertThat(texts()).containsExactly("sent back by the shop", "rattles");
    }

    @Test
    void onlyWhoWroteItChangesItsWords() {
        var note = add(KIM, "rattles");
        refused(
                () -> notes.edit(ADA, note, new NoteDraft("hums")),
                new Refusal.NotYourNote("kim"));
        var edited = notes.edit(KIM, note, new NoteDraft("hums"));
        assertThat(edited.text()).isEqualTo("hums");
        assertThat(edited.editedAt()).isEqualTo(CLOCK.instant());
        assertThat(edited.madeAt()).isEqualTo(note.madeAt());
        assertThat(texts()).containsExactly("hums");
        refused(
                () -> notes.edit(KIM, note, new NoteDraft("buzzes")),
                new Refusal.Changed("note"));
    }

    @Test
    void aRemovedNoteCanBePutBack() {
        var removed = notes.remove(ADA, notes.pin(KIM, add(KIM, "rattles"), true));
        assertThat(removed.isRemoved()).isTrue();
        assertThat(texts()).isEmpty();
        var back = notes.putBack(ADA, removed);
        assertThat(back.pinned()).isTrue();
        assertThat(notes.ofUnit(unit)).containsExactly(back);
    }

    @Test
    void aNoteSaysSomethingAndNotTooMuch() {
        assertThat(new NoteDraft(" ").violations())
                .containsExactly(Violation.of("text", "required"));
        assertThat(new NoteDraft("x".repeat(2_000)).violations()).isEmpty();
        assertThatThrownBy(() -> add(KIM, "x".repeat(2_001))).isInstanceOf(Invalid.class);
        refused(
                () -> notes.add(KIM, unit + 1, new NoteDraft("rattles")),
                new Refusal.NotFound("unit", Long.toString(unit + 1)));
    }

    @Test
    void historyTellsOfANoteButNeverItsWords() {
        notes.remove(KIM, notes.edit(KIM, add(KIM, "rattles"), new NoteDraft("hums")));
        assertThat(bodies())
                .hasSize(3)
                .noneMatch(body -> body.contains("rattles") || body.contains("hums"))
                .anyMatch(body -> body.contains("note.add"))
                .anyMatch(body -> body.contains("note.edit"))
                .anyMatch(body -> body.contains("note.remove"));
    }

    @Test
    void aNoteKeepsABatchFromBeingUndoneUntilItIsRemoved() {
        var note = add(KIM, "rattles");
        refused(this::undo, new Refusal.UnitsMovedOn("march", 1, List.of("A1 NOTED")));
        notes.remove(KIM, note);
        undo();
        long left = database.read(Sql.of("select count(*) from note")::number);
        assertThat(left).isZero();
    }

    private NoteRow add(Actor actor, String text) {
        return notes.add(actor, unit, new NoteDraft(text));
    }

    private List<String> texts() {
        return notes.ofUnit(unit).stream().map(NoteRow::text).toList();
    }

    private List<String> bodies() {
        return database.read(
                session ->
                        Sql.of("select body from history where unit_id = ? order by id", unit)
                                .list(session, row -> row.text("body")));
    }

    private void undo() {
        database.doing(
                KIM,
                tx -> {
                    new BatchRemoval(tx, march).run(Progress.silent());
                    tx.did(Deed.done("test.undo", Subject.of("test", 1), Map.of()));
                });
    }

    private static void refused(ThrowingCallable deed, Refusal why) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.refusal()).isEqualTo(why));
    }
}
