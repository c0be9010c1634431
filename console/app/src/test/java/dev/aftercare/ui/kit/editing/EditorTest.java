package dev.aftercare.ui.kit.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.aftercare.problem.Check;
import dev.aftercare.problem.Invalid;
import dev.aftercare.problem.Refusal;
import dev.aftercare.problem.Refused;
import dev.aftercare.problem.Violation;
import dev.aftercare.ui.background.Background;
import dev.aftercare.ui.kit.editing.Conflict.Side;
import dev.aftercare.ui.kit.editing.Conflict.Who;

import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

class EditorTest {
    private record Facts(String name, String town) {}

    private record Row(Facts facts, int version) {}

    private final List<Throwable> trouble = new ArrayList<>();
    private final Deque<Runnable> work = new ArrayDeque<>();
    private final Background background =
            new Background((_, some) -> work.add(some), Runnable::run, trouble::add);
    private final Edited<Facts> fields = new Edited<>();
    private final StringProperty name = fields.text("name", Facts::name);
    private final StringProperty town = fields.text("town", Facts::town);
    private final Editor<Row, Facts> editor =
            new Editor<>(
                    fields,
                    new Editor.Typed<>(
                            () -> new Facts(name.get(), town.get()),
                            () -> new Check().text("name", name.get(), 9).violations()),
                    new Editor.Store<>(
                            Row::facts, (seen, draft, _) -> save(seen, draft), _ -> stored()),
                    background);
    private @Nullable Row stored;
    private int saved;

    private Row save(@Nullable Row seen, Facts draft) {
        if (draft.town.equals("Nowhere")) {
            throw new Invalid(List.of(Violation.of("town", "required")));
        }
        if (stored != null && (seen == null || seen.version != stored.version)) {
            throw new Refused(new Refusal.Changed("row"));
        }
        saved++;
        stored = new Row(draft, stored == null ? 0 : stored.version + 1);
        return stored;
    }

    private Row stored() {
        if (stored == null) {
            throw new Refused(new Refusal.NotFound("row", "1"));
        }
        return stored;
    }

    private void work() {
        while (!work.isEmpty()) {
            work.remove().run();
        }
        assertThat(trouble).isEmpty();
    }

    private void open(String ofName, String ofTown) {
        stored = new Row(new Facts(ofName, ofTown), 1);
        editor.open(stored);
    }

    private void theySave(String ofName, String ofTown) {
        stored = new Row(new Facts(ofName, ofTown), 2);
    }

    @Test
    void whatIsTypedIsUnsavedUntilItIsWhatItWas() {
        open("Ada", "Oslo");
        assertThat(editor.dirty().get()).isFalse();
        name.set("Eva");
        assertThat(editor.dirty().get()).isTrue();
        name.set("Ada");
        assertThat(editor.dirty().get()).isFalse();
        name.set("Eva");
        editor.discard();
        assertThat(name.get()).isEqualTo("Ada");
        assertThat(editor.dirty().get()).isFalse();
    }

    @Test
    void whatIsWrongIsSaidAndNothingIsLost() {
        open("Ada", "Oslo");
        name.set("");
        town.set("Bergen");
        editor.save(() -> {});
        work();
        assertThat(editor.wrong().get()).containsExactly(Violation.of("name", "required"));
        assertThat(town.get()).isEqualTo("Bergen");
        assertThat(saved).isZero();
    }

    @Test
    void whatIsTypedWhileItIsSavedStays() {
        open("Ada", "Oslo");
        name.set("Eva");
        editor.save(() -> {});
        town.set("Bergen");
        work();
        assertThat(stored().facts).isEqualTo(new Facts("Eva", "Oslo"));
        assertThat(town.get()).isEqualTo("Bergen");
        assertThat(editor.dirty().get()).isTrue();
        editor.save(() -> {});
        work();
        assertThat(stored().facts).isEqualTo(new Facts("Eva", "Bergen"));
        assertThat(editor.dirty().get()).isFalse();
    }

    @Test
    void aSaveIsAnsweredToTheRecordItBeganWithAlone() {
        open("Ada", "Oslo");
        name.set("Eva");
        var done = new ArrayList<String>();
        editor.save(() -> done.add("saved"));
        editor.discard();
        var other = new Row(new Facts("Liv", "Bergen"), 7);
        editor.open(other);
        work.remove().run();
        assertThat(stored().facts).isEqualTo(new Facts("Eva", "Oslo"));
        assertThat(editor.seen().get()).contains(other);
        assertThat(name.get()).isEqualTo("Liv");
        assertThat(editor.dirty().get()).isFalse();
        assertThat(editor.saving().get()).isFalse();
        assertThat(done).isEmpty();
    }

    @Test
    void aSaveIsNotAnsweredToANewOneBegunMeanwhile() {
        open("Ada", "Oslo");
        name.set("Eva");
        editor.save(() -> {});
        editor.openNew(new Facts("", ""));
        name.set("Una");
        work();
        assertThat(editor.seen().get()).isEmpty();
        assertThat(name.get()).isEqualTo("Una");
        editor.discard();
        assertThat(name.get()).isEmpty();
    }

    @Test
    void whatIsDiscardedWhileItIsSavedIsReadAgain() {
        open("Ada", "Oslo");
        name.set("Eva");
        editor.save(() -> {});
        editor.discard();
        assertThat(name.get()).isEqualTo("Ada");
        work();
        assertThat(name.get()).isEqualTo("Eva");
        assertThat(editor.seen().get()).contains(stored());
    }

    @Test
    void anotherRecordDoesNotMeetWhatTheFirstWouldHave() {
        open("Ada", "Oslo");
        theySave("Liv", "Oslo");
        name.set("Eva");
        editor.save(() -> {});
        work.remove().run();
        editor.openNew(new Facts("", "Bergen"));
        name.set("Una");
        work();
        assertThat(editor.conflict().get()).isEmpty();
        assertThat(editor.saving().get()).isFalse();

        open("Ada", "Oslo");
        theySave("Liv", "Oslo");
        name.set("Eva");
        editor.save(() -> {});
        editor.openNew(new Facts("", "Bergen"));
        name.set("Una");
        work();
        assertThat(editor.conflict().get()).isEmpty();
        assertThat(editor.refused().get()).isEmpty();
        assertThat(name.get()).isEqualTo("Una");
    }

    @Test
    void whatIsWrongWithOneIsNotSaidOfAnother() {
        open("Ada", "Oslo");
        town.set("Nowhere");
        editor.save(() -> {});
        editor.openNew(new Facts("", "Bergen"));
        work();
        assertThat(editor.wrong().get()).isEmpty();
        open("Ada", "Oslo");
        town.set("Nowhere");
        editor.save(() -> {});
        work();
        assertThat(editor.wrong().get()).containsExactly(Violation.of("town", "required"));
    }

    @Test
    void itIsUntouchedUntilARecordOrANewOneIsOpened() {
        assertThat(editor.isUntouched()).isTrue();
        editor.openNew(new Facts("", ""));
        assertThat(editor.dirty().get()).isFalse();
        assertThat(editor.isUntouched()).isFalse();
    }

    @Test
    void oneIsSavedOnceHoweverOftenItIsAskedFor() {
        open("Ada", "Oslo");
        name.set("Eva");
        editor.save(() -> {});
        editor.save(() -> {});
        work();
        assertThat(saved).isEqualTo(1);
    }

    @Test
    void whatOnlyOneOfThemChangedIsMergedAndShown() {
        open("Ada", "Oslo");
        theySave("Ada", "Bergen");
        name.set("Eva");
        editor.save(() -> {});
        work();
        var conflict = editor.conflict().get().orElseThrow();
        assertThat(conflict.lines())
                .extracting(Conflict.Line::field, Conflict.Line::changed)
                .containsExactly(tuple("name", Who.I), tuple("town", Who.THEY));
        assertThat(conflict.decided().get()).isTrue();
        assertThat(saved).isZero();
        editor.settle();
        work();
        assertThat(stored()).isEqualTo(new Row(new Facts("Eva", "Bergen"), 3));
        assertThat(editor.conflict().get()).isEmpty();
        assertThat(editor.dirty().get()).isFalse();
    }

    @Test
    void whatBothChangedIsForAPersonToDecide() {
        open("Ada", "Oslo");
        theySave("Liv", "Oslo");
        name.set("Eva");
        editor.save(() -> {});
        work();
        var conflict = editor.conflict().get().orElseThrow();
        var line = conflict.lines().getFirst();
        assertThat(List.of(line.before(), line.theirs(), line.mine()))
                .containsExactly("Ada", "Liv", "Eva");
        assertThat(line.choice().get()).isEmpty();
        editor.settle();
        work();
        assertThat(saved).isZero();

        line.choice().set(Optional.of(Side.THEIRS));
        assertThat(conflict.decided().get()).isTrue();
        var done = new ArrayList<String>();
        town.set("Bergen");
        editor.settle();
        work();
        editor.save(() -> done.add("saved"));
        work();
        assertThat(stored().facts).isEqualTo(new Facts("Liv", "Bergen"));
        assertThat(done).containsExactly("saved");
    }

    @Test
    void whoGoesBackToTypingLosesNothingAndIsAskedAgain() {
        open("Ada", "Oslo");
        theySave("Liv", "Oslo");
        name.set("Eva");
        editor.save(() -> {});
        work();
        editor.putOff();
        assertThat(name.get()).isEqualTo("Eva");
        editor.save(() -> {});
        work();
        assertThat(editor.conflict().get()).isPresent();
        assertThat(stored().facts.name).isEqualTo("Liv");
    }

    @Test
    void theSameTypedByBothIsNoConflict() {
        open("Ada", "Oslo");
        theySave("Eva", "Oslo");
        name.set("Eva");
        var done = new ArrayList<String>();
        editor.save(() -> done.add("saved"));
        work();
        assertThat(editor.conflict().get()).isEmpty();
        assertThat(editor.dirty().get()).isFalse();
        assertThat(done).containsExactly("saved");
        assertThat(saved).isZero();
    }

    @Test
    void whatNobodyTypesInFollowsOthers() {
        open("Ada", "Oslo");
        theySave("Liv", "Oslo");
        editor.renew();
        work();
        assertThat(name.get()).isEqualTo("Liv");
        name.set("Eva");
        theySave("Una", "Oslo");
        editor.renew();
        work();
        assertThat(name.get()).isEqualTo("Eva");
    }

    @Test
    void aNewOneIsGivenUpByDiscardingIt() {
        editor.openNew(new Facts("", "Oslo"));
        name.set("Eva");
        editor.discard();
        assertThat(name.get()).isEmpty();
        assertThat(editor.dirty().get()).isFalse();
        name.set("Eva");
        editor.save(() -> {});
        work();
        assertThat(editor.seen().get()).contains(new Row(new Facts("Eva", "Oslo"), 0));
    }

    @Test
    void whatIsRefusedIsSaidAndStays() {
        stored = new Row(new Facts("Ada", "Oslo"), 1);
        editor.openNew(new Facts("Eva", ""));
        town.set("Bergen");
        editor.save(() -> {});
        work();
        assertThat(editor.refused().get()).contains(new Refusal.Changed("row"));
        assertThat(town.get()).isEqualTo("Bergen");
    }
}
