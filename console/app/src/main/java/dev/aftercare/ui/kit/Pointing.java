package dev.aftercare.ui.kit;

import atlantafx.base.controls.Popover;

import javafx.scene.Node;

/// What floats beside a button and points at it with its upper right corner.
public final class Pointing {

    /// Square and without a tip where one would see black around them.
    public static Popover at(Node content) {
        var popover = new Popover(content);
        popover.setArrowLocation(Popover.ArrowLocation.TOP_RIGHT);
        popover.setDetachable(false);
        if (!Display.isSeenThrough()) {
            popover.setArrowSize(0);
            popover.setCornerRadius(0);
        }
        return popover;
    }

    private Pointing() {}
}
