package dev.aftercare.ui.kit;

import javafx.scene.control.TextField;

/// When a field is left: its person goes on elsewhere in the window, or to where it is not shown.
/// Another window in front of this one changes nothing.
public final class Left {
    private Left() {}

    /// Does `act` whenever `field` is left, and may do it once more than that.
    public static void of(TextField field, Runnable act) {
        field.focusedProperty()
                .subscribe(
                        (_, _) -> {
                            var scene = field.getScene();
                            if (scene == null || !field.equals(scene.getFocusOwner())) {
                                act.run();
                            }
                        });
    }
}
