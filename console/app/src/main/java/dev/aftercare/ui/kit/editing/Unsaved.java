package dev.aftercare.ui.kit.editing;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/// What may hold something typed that is not saved.
public interface Unsaved {

    ReadOnlyBooleanProperty dirty();

    /// Saves it; `then` is done only once it is saved.
    void save(Runnable then);

    /// What was typed goes.
    void discard();

    /// Where nothing can be typed.
    static Unsaved nothing() {
        return new Nothing();
    }

    /// Never dirty.
    final class Nothing implements Unsaved {
        private final ReadOnlyBooleanWrapper never = new ReadOnlyBooleanWrapper();

        @Override
        public ReadOnlyBooleanProperty dirty() {
            return never.getReadOnlyProperty();
        }

        @Override
        public void save(Runnable then) {
            then.run();
        }

        @Override
        public void discard() {}
    }
}
