package dev.aftercare.ui.kit;

import org.jspecify.annotations.Nullable;

/// What a screen may lay over itself. The shell gives it.
public interface Surface {

    /// Something to fill in or to decide, over everything, until it is closed.
    Over open(Dialog dialog);

    /// A word about what was done; it goes by itself.
    ///
    /// @param undo takes it back, null where that cannot be
    void tell(String done, @Nullable Runnable undo);

    /// What did not work, until it is closed.
    void warn(String why);

    /// The screen that is seen has other keys from now on.
    default void keysChanged() {}

    /// What was laid over.
    interface Over {
        /// Takes away this dialog, and only this one.
        void close();
    }
}
