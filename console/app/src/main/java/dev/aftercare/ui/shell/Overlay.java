package dev.aftercare.ui.shell;

import atlantafx.base.controls.ModalPane;

import dev.aftercare.ui.kit.Dialog;
import dev.aftercare.ui.kit.Surface;

import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Dialogs over everything, the last one opened on top. Those beneath wait as they were left, and
/// the one that comes back goes on where its person was. Neither Esc nor a click beside it takes a
/// dialog away: it decides itself what becomes of what was typed.
final class Overlay {
    /// What has this view order is seen over dialogs too: a modal pane comes before its siblings.
    static final double ABOVE = ModalPane.Z_FRONT - 10;

    private final ModalPane pane = new ModalPane();
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final List<Layer> layers = new ArrayList<>();
    private StackPane stack = new StackPane();
    private @Nullable Node before;

    Overlay() {
        pane.setPersistent(true);
        // None: a click at a dialog that moves in misses it; while one fades out, the pane swallows
        // clicks and ignores `show`.
        pane.setInTransitionFactory(null);
        pane.setOutTransitionFactory(null);
    }

    Node node() {
        return pane;
    }

    boolean isOpen() {
        return !layers.isEmpty();
    }

    ReadOnlyBooleanProperty open() {
        return open.getReadOnlyProperty();
    }

    boolean isDirty() {
        return layers.stream().anyMatch(layer -> layer.dialog.isDirty());
    }

    Surface.Over open(Dialog dialog) {
        var layer = new Layer(dialog);
        if (layers.isEmpty()) {
            before = focused();
            stack = new StackPane(layer.box);
            pane.show(stack);
        } else {
            layers.getLast().cover(focused());
            stack.getChildren().add(layer.box);
        }
        layers.add(layer);
        open.set(true);
        Platform.runLater(dialog::opened);
        return () -> close(layer);
    }

    private void close(Layer layer) {
        if (layers.isEmpty()) {
            return;
        }
        boolean top = layers.getLast().equals(layer);
        if (!layers.remove(layer)) {
            return;
        }
        if (layers.isEmpty()) {
            open.set(false);
            pane.hide(true);
            if (before != null) {
                before.requestFocus();
            }
            return;
        }
        stack.getChildren().remove(layer.box);
        if (top) {
            uncover(layers.getLast());
        }
    }

    /// A scene knows one button that Enter presses and one that Esc does, the last that came into
    /// it: so the dialog that is on top again comes into it anew.
    private void uncover(Layer layer) {
        stack.getChildren().remove(layer.box);
        stack.getChildren().add(layer.box);
        layer.uncover();
    }

    private @Nullable Node focused() {
        return pane.getScene() == null ? null : pane.getScene().getFocusOwner();
    }

    private static final class Layer {
        private final Dialog dialog;
        private final StackPane box;
        private Runnable goOn = () -> {};

        Layer(Dialog dialog) {
            this.dialog = dialog;
            var node = dialog.node();
            if (node instanceof Region region) {
                region.setMaxHeight(Region.USE_PREF_SIZE);
            }
            box = new StackPane(node);
            box.getStyleClass().add("dialog");
        }

        /// Another lies over it from now on; no key and no click reaches it.
        void cover(@Nullable Node focus) {
            goOn = focus != null && isWithin(focus) ? backTo(focus) : dialog::opened;
            box.setDisable(true);
        }

        void uncover() {
            box.setDisable(false);
            goOn.run();
        }

        /// A text field that gets the focus selects all, and the next key would replace it.
        private static Runnable backTo(Node focus) {
            if (focus instanceof TextInputControl text) {
                int anchor = text.getAnchor();
                int caret = text.getCaretPosition();
                return () -> {
                    text.requestFocus();
                    text.selectRange(anchor, caret);
                };
            }
            return focus::requestFocus;
        }

        private boolean isWithin(Node node) {
            for (Node at = node; at != null; at = at.getParent()) {
                if (at.equals(box)) {
                    return true;
                }
            }
            return false;
        }
    }
}
