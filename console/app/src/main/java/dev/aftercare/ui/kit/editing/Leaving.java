package dev.aftercare.ui.kit.editing;

import atlantafx.base.theme.Styles;

import dev.aftercare.texts.Texts;
import dev.aftercare.ui.kit.Question;
import dev.aftercare.ui.kit.Surface;

/// Asks before something typed would be lost: save it, let it go, or stay.
public final class Leaving {
    private final Texts texts;
    private final Surface surface;

    public Leaving(Texts texts, Surface surface) {
        this.texts = texts;
        this.surface = surface;
    }

    /// Goes at once where nothing is unsaved.
    ///
    /// @param go done once it was saved, or let go
    /// @param stay done if its person stays, or if it cannot be saved
    public void leave(Unsaved unsaved, Runnable go, Runnable stay) {
        if (!unsaved.dirty().get()) {
            go.run();
            return;
        }
        new Question(texts.get("ui.edit.leave.title"), texts.get("ui.edit.leave.why"))
                .other(
                        "leave-discard",
                        texts.get("ui.edit.leave.discard"),
                        () -> {
                            unsaved.discard();
                            go.run();
                        },
                        Styles.DANGER)
                .back("leave-stay", texts.get("ui.edit.leave.stay"), stay)
                .main(
                        "leave-save",
                        texts.get("ui.edit.leave.save"),
                        () -> {
                            stay.run();
                            unsaved.save(go);
                        },
                        Styles.ACCENT)
                .openOn(surface);
    }
}
