package dev.aftercare;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;

import java.nio.file.Path;

/// The least that JavaFX needs to show a window of ours: a word in it, in its own look. Prints
/// after how many milliseconds of the process it was to be seen, and ends.
public final class BareWindow {

    public static void main(String... args) {
        FirstSight.of(".label").thenEnd();
        Platform.startup(
                () -> {
                    var stage = new Stage();
                    stage.setScene(new Scene(new Label("Aftercare"), 1440, 900));
                    stage.show();
                });
    }

    private BareWindow() {}

    /// The console itself on a store: `BareWindow.Console STORE`.
    public static final class Console {

        public static void main(String... args) {
            FirstSight.of(".navigation").thenEnd();
            Main.main("--store", Path.of(args[0]).toString());
        }

        private Console() {}
    }
}
