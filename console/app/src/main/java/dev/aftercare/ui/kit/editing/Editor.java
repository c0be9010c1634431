package dev.aftercare.ui.kit.editing;

import dev.aftercare.problem.Refusal;
import dev.aftercare.problem.Violation;
import dev.aftercare.progress.Progress;
import dev.aftercare.ui.background.Background;
import dev.aftercare.ui.background.Latest;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/// One record while it is edited: read, typed over, saved; and, where somebody else saved it first,
/// brought together with what they made of it.
///
/// @param <R> the record as it is read
/// @param <D> the same as somebody wants it
public final class Editor<R, D> implements Unsaved {
    private final Edited<D> fields;
    private final Typed<D> typed;
    private final Store<R, D> store;
    private final Background background;
    private final Latest rereading = new Latest();
    private final ReadOnlyObjectWrapper<Optional<R>> seen =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Violation>> wrong =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Refusal>> refused =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Conflict>> conflict =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper saving = new ReadOnlyBooleanWrapper();
    private @Nullable D blank;
    private @Nullable R theirs;
    private Runnable afterwards = () -> {};
    private int opened;

    /// @param fields what is typed
    public Editor(Edited<D> fields, Typed<D> typed, Store<R, D> store, Background background) {
        this.fields = fields;
        this.typed = typed;
        this.store = store;
        this.background = background;
    }

    /// What the fields say together.
    ///
    /// @param draft the record that is wanted
    /// @param violations all that is wrong with it, also what no record can hold
    public record Typed<D>(Supplier<D> draft, Supplier<List<Violation>> violations) {}

    /// Where it comes from and goes to.
    ///
    /// @param facts what is edited of a record
    /// @param reread the record as it is now
    public record Store<R, D>(Function<R, D> facts, Save<R, D> save, UnaryOperator<R> reread) {}

    /// Saves a record.
    @FunctionalInterface
    public interface Save<R, D> {
        /// Saves one record.
        ///
        /// @param seen what was read; null for one that is new
        R save(@Nullable R seen, D draft, Progress progress);
    }

    /// Edits a record that there is.
    public void open(R record) {
        begin(Optional.of(record), store.facts.apply(record));
    }

    /// What is typed is meant for this record.
    public void continueOn(R record) {
        seen.set(Optional.of(record));
        fields.compareWith(store.facts.apply(record));
    }

    /// Edits one that there is not yet.
    public void openNew(D blank) {
        this.blank = blank;
        begin(Optional.empty(), blank);
    }

    private void begin(Optional<R> record, D facts) {
        opened++;
        rereading.forget();
        conflict.set(Optional.empty());
        seen.set(record);
        fields.show(facts);
        clear();
    }

    private void clear() {
        wrong.set(List.of());
        refused.set(Optional.empty());
    }

    /// Empty for a record that is new.
    public ReadOnlyObjectProperty<Optional<R>> seen() {
        return seen.getReadOnlyProperty();
    }

    /// Neither a record nor a new one was opened yet, and nothing was typed.
    public boolean isUntouched() {
        return opened == 0 && seen.get().isEmpty() && !dirty().get();
    }

    @Override
    public ReadOnlyBooleanProperty dirty() {
        return fields.dirty();
    }

    /// What was wrong with it when somebody last wanted to save it.
    public ReadOnlyObjectProperty<List<Violation>> wrong() {
        return wrong.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Refusal>> refused() {
        return refused.getReadOnlyProperty();
    }

    /// To be settled before it can be saved.
    public ReadOnlyObjectProperty<Optional<Conflict>> conflict() {
        return conflict.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty saving() {
        return saving.getReadOnlyProperty();
    }

    @Override
    public void discard() {
        var begun = blank;
        if (seen.get().isPresent()) {
            open(seen.get().get());
        } else if (begun != null) {
            openNew(begun);
        }
    }

    /// Somebody changed it elsewhere. What is typed here stays; it meets theirs when it is saved.
    public void renew() {
        var before = seen.get();
        if (before.isEmpty() || dirty().get() || saving.get()) {
            return;
        }
        background
                .call(() -> store.reread.apply(before.get()))
                .then(
                        now -> {
                            if (!dirty().get() && !saving.get() && seen.get().equals(before)) {
                                open(now);
                            }
                        })
                .whenRefused(_ -> {})
                .onlyLatest(rereading)
                .start();
    }

    @Override
    public void save(Runnable then) {
        if (saving.get()) {
            return;
        }
        clear();
        var violations = typed.violations.get();
        if (!violations.isEmpty()) {
            wrong.set(violations);
            return;
        }
        saving.set(true);
        var before = seen.get().orElse(null);
        var wanted = typed.draft.get();
        int asked = opened;
        background
                .callLong("ui.edit.saving", at -> store.save.save(before, wanted, at))
                .atEnd(() -> saving.set(false))
                .then(
                        saved ->
                                answer(
                                        asked,
                                        () -> {
                                            saved(saved, wanted);
                                            then.run();
                                        }))
                .whenInvalid(no -> answer(asked, () -> wrong.set(no.violations())))
                .whenRefused(no -> answer(asked, () -> refused(no.refusal(), before, then)))
                .start();
    }

    /// An answer is about what was open when it was asked for. Where another has been opened since,
    /// or the same anew, the fields hold something else; what is there now is read again.
    private void answer(int asked, Runnable take) {
        if (asked == opened) {
            take.run();
        } else {
            renew();
        }
    }

    /// What was typed while it was being saved stays.
    private void saved(R now, D wanted) {
        var facts = store.facts.apply(now);
        seen.set(Optional.of(now));
        if (typed.violations.get().isEmpty() && typed.draft.get().equals(wanted)) {
            fields.show(facts);
        } else {
            fields.compareWith(facts);
        }
    }

    private void refused(Refusal refusal, @Nullable R before, Runnable then) {
        if (!(refusal instanceof Refusal.Changed) || before == null) {
            refused.set(Optional.of(refusal));
            return;
        }
        saving.set(true);
        int asked = opened;
        background
                .call(() -> store.reread.apply(before))
                .atEnd(() -> saving.set(false))
                .then(now -> answer(asked, () -> meet(now, then)))
                .whenRefused(no -> answer(asked, () -> refused.set(Optional.of(no.refusal()))))
                .start();
    }

    private void meet(R now, Runnable then) {
        theirs = now;
        afterwards = then;
        var met = fields.against(store.facts.apply(now));
        conflict.set(Optional.of(met));
        if (met.lines().isEmpty()) {
            settle();
        }
    }

    /// Saves what was chosen, on top of what the other saved.
    public void settle() {
        var met = conflict.get();
        var now = theirs;
        if (met.isEmpty() || now == null || !met.get().decided().get()) {
            return;
        }
        met.get().settle();
        conflict.set(Optional.empty());
        seen.set(Optional.of(now));
        fields.compareWith(store.facts.apply(now));
        if (dirty().get()) {
            save(afterwards);
        } else {
            afterwards.run();
        }
    }

    /// Goes on typing; nothing is saved and nothing is lost.
    public void putOff() {
        conflict.set(Optional.empty());
    }
}
