package dev.aftercare.ui.kit.editing;

import javafx.beans.property.ReadOnlyBooleanProperty;

/// What may hold something typed that is not saved.
public interface Unsaved {

    ReadOnlyBooleanProperty dirty();

    /// Saves it; `then` is done only once it is saved.
    void save(Runnable then);

    /// What was typed goes.
    void discard();
}
