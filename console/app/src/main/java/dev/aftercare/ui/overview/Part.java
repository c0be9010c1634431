package dev.aftercare.ui.overview;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

import java.util.function.Supplier;

/// A part of the screen that is built anew only when what it shows has changed, and keeps the focus
/// where it was: readings come in every minute, and most change little.
final class Part extends StackPane {
    private @Nullable Object shown;

    Part(Node first) {
        super(first);
        setMinSize(0, 0);
    }

    /// @param what all that `build` goes by, compared by content
    void show(Object what, Supplier<Node> build) {
        if (what.equals(shown)) {
            return;
        }
        shown = what;
        var focused = focused();
        getChildren().setAll(build.get());
        if (focused != null) {
            var same = lookup("#" + focused);
            if (same != null) {
                same.requestFocus();
            }
        }
    }

    /// The id of what has the focus in here.
    private @Nullable String focused() {
        var owner = getScene() == null ? null : getScene().getFocusOwner();
        for (Node at = owner; at != null; at = at.getParent()) {
            if (at.equals(this)) {
                return owner.getId();
            }
        }
        return null;
    }
}
