package dev.aftercare.ui.kit.editing;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/// Two things that are saved and discarded together, one after the other.
public final class Together implements Unsaved {
    private final Unsaved first;
    private final Unsaved second;
    private final ReadOnlyBooleanWrapper dirty = new ReadOnlyBooleanWrapper();

    public Together(Unsaved first, Unsaved second) {
        this.first = first;
        this.second = second;
        first.dirty().subscribe(this::look);
        second.dirty().subscribe(this::look);
        look();
    }

    private void look() {
        dirty.set(first.dirty().get() || second.dirty().get());
    }

    @Override
    public ReadOnlyBooleanProperty dirty() {
        return dirty.getReadOnlyProperty();
    }

    @Override
    public void save(Runnable then) {
        saveIfDirty(first, () -> saveIfDirty(second, then));
    }

    private static void saveIfDirty(Unsaved part, Runnable then) {
        if (part.dirty().get()) {
            part.save(then);
        } else {
            then.run();
        }
    }

    @Override
    public void discard() {
        first.discard();
        second.discard();
    }
}
