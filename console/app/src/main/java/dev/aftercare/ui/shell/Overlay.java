package dev.aftercare.ui.shell;

import atlantafx.base.controls.ModalPane;

import dev.aftercare.ui.kit.Dialog;
import dev.aftercare.ui.kit.Surface;

import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

/// One dialog over everything. Neither Esc nor a click beside it takes it away: it decides itself
/// what becomes of what was typed.
final class Overlay {
    private final ModalPane pane = new ModalPane();
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private @Nullable Dialog shown;
    private @Nullable Node before;
    private int opened;

    Overlay() {
        pane.setPersistent(true);
    }

    Node node() {
        return pane;
    }

    boolean isOpen() {
        return shown != null;
    }

    ReadOnlyBooleanProperty open() {
        return open.getReadOnlyProperty();
    }

    boolean isDirty() {
        return shown != null && shown.isDirty();
    }

    Surface.Over open(Dialog dialog) {
        if (shown == null) {
            before = pane.getScene() == null ? null : pane.getScene().getFocusOwner();
        }
        shown = dialog;
        open.set(true);
        var node = dialog.node();
        if (node instanceof Region region) {
            region.setMaxHeight(Region.USE_PREF_SIZE);
        }
        var box = new StackPane(node);
        box.getStyleClass().add("dialog");
        pane.show(box);
        Platform.runLater(dialog::opened);
        int which = ++opened;
        return () -> close(which);
    }

    /// Whoever closes late does not close what somebody else has opened since.
    private void close(int which) {
        if (which == opened) {
            shown = null;
            open.set(false);
            pane.hide(true);
            if (before != null) {
                before.requestFocus();
            }
        }
    }
}
