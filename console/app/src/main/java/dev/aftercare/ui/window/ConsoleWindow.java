package dev.aftercare.ui.window;

import dev.aftercare.texts.Texts;
import dev.aftercare.ui.kit.Nodes;
import dev.aftercare.ui.look.Appearance;
import dev.aftercare.ui.look.Theme;

import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;

/// The one window of the console. Every method may be called from any thread but the window's own;
/// what they do is done there, in their order.
public final class ConsoleWindow {
    private static final double LEAST_WIDTH = 1_024;
    private static final double LEAST_HEIGHT = 640;

    private final Texts texts;
    private final Path placementFile;
    private final CountDownLatch closed = new CountDownLatch(1);
    private Placement placement;
    private final Label words = new Label();
    private @Nullable Stage stage;

    /// Begins to show a window; returns before it can be seen.
    ///
    /// @param placementFile where its size and place are kept
    public static ConsoleWindow open(Texts texts, Path placementFile) {
        var window = new ConsoleWindow(texts, placementFile);
        Platform.setImplicitExit(false);
        Platform.startup(window::show);
        return window;
    }

    private ConsoleWindow(Texts texts, Path placementFile) {
        this.texts = texts;
        this.placementFile = placementFile;
        this.placement = Placement.read(placementFile);
    }

    private void show() {
        Theme.loadFonts();
        var opened = new Stage();
        opened.setTitle("Aftercare");
        opened.setMinWidth(LEAST_WIDTH);
        opened.setMinHeight(LEAST_HEIGHT);
        opened.setScene(new Scene(waiting(), placement.width(), placement.height()));
        if (!Double.isNaN(placement.x())) {
            opened.setX(placement.x());
            opened.setY(placement.y());
        }
        opened.setMaximized(placement.maximized());
        opened.setOnCloseRequest(_ -> close());
        stage = opened;
        Platform.getPreferences().colorSchemeProperty().subscribe(_ -> dress());
        opened.show();
    }

    private Parent waiting() {
        words.setText(texts.get("ui.opening"));
        var box = new VBox(16, new ProgressIndicator(), words);
        box.setAlignment(Pos.CENTER);
        box.getStyleClass().addAll("shell", "waiting");
        return box;
    }

    /// Says what is being done until there is something to see.
    public void say(String sentence) {
        Platform.runLater(() -> words.setText(sentence));
    }

    /// Shows the console itself.
    public void fill(Supplier<Parent> content) {
        Platform.runLater(() -> scene().setRoot(content.get()));
    }

    /// There is nothing to show, and why.
    public void refuse(String sentence) {
        Platform.runLater(
                () -> {
                    var why = Nodes.wrapping(sentence, "refused");
                    var close = Nodes.button(texts.get("ui.close"));
                    close.setOnAction(_ -> close());
                    var box = new VBox(16, why, close);
                    box.setAlignment(Pos.CENTER);
                    box.getStyleClass().addAll("shell", "waiting");
                    scene().setRoot(box);
                });
    }

    public void toFront() {
        Platform.runLater(
                () -> {
                    var shown = stage();
                    shown.setIconified(false);
                    shown.toFront();
                    shown.requestFocus();
                });
    }

    /// How it looks from now on, also the next time.
    public void look(Appearance look) {
        placement = placement.looking(look);
        dress();
    }

    public Appearance look() {
        return placement.look();
    }

    /// Waits until its person has closed it.
    public void awaitClosed() {
        try {
            closed.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /// Takes the window away, whoever wants that.
    public void close() {
        Platform.runLater(
                () -> {
                    keepPlacement();
                    stage().hide();
                    closed.countDown();
                });
    }

    private void keepPlacement() {
        var left = stage();
        new Placement(
                        left.getX(),
                        left.getY(),
                        scene().getWidth(),
                        scene().getHeight(),
                        left.isMaximized(),
                        placement.look())
                .write(placementFile);
    }

    private void dress() {
        boolean dark =
                switch (placement.look()) {
                    case LIGHT -> false;
                    case DARK -> true;
                    case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
                };
        (dark ? Theme.DARK : Theme.LIGHT).dress(scene());
    }

    private Stage stage() {
        if (stage == null) {
            throw new IllegalStateException("No window yet");
        }
        return stage;
    }

    private Scene scene() {
        return stage().getScene();
    }
}
