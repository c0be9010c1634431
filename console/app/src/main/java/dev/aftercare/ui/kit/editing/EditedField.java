package dev.aftercare.ui.kit.editing;

import dev.aftercare.ui.kit.editing.Conflict.Line;

import javafx.beans.property.Property;

import java.util.Optional;
import java.util.function.Function;

/// One field of a record that is edited: what stands in it now, and what stood there.
///
/// @param <D> the record
/// @param <V> what the field holds; equal where people see the same
final class EditedField<D, V> {
    private final String name;
    private final Property<V> typed;
    private final Function<D, V> of;
    private final Function<V, String> said;
    private V before;

    EditedField(String name, Property<V> typed, Function<D, V> of, Function<V, String> said) {
        this.name = name;
        this.typed = typed;
        this.of = of;
        this.said = said;
        this.before = typed.getValue();
    }

    void listen(Runnable changed) {
        typed.addListener((_, _, _) -> changed.run());
    }

    void show(D record) {
        before = of.apply(record);
        typed.setValue(before);
    }

    /// From now on it is compared with this record.
    void compareWith(D record) {
        before = of.apply(record);
    }

    boolean isChanged() {
        return !typed.getValue().equals(before);
    }

    /// How what is typed here meets what another saved; empty where they agree.
    Optional<Line> against(D other) {
        V theirs = of.apply(other);
        V mine = typed.getValue();
        if (theirs.equals(mine)) {
            return Optional.empty();
        }
        var changed =
                theirs.equals(before)
                        ? Conflict.Who.I
                        : isChanged() ? Conflict.Who.BOTH : Conflict.Who.THEY;
        return Optional.of(
                new Line(
                        name,
                        said.apply(before),
                        said.apply(theirs),
                        said.apply(mine),
                        changed,
                        () -> typed.setValue(theirs)));
    }
}
