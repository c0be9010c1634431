package dev.aftercare.ui.window;

import atlantafx.base.theme.Styles;

import dev.aftercare.texts.Texts;
import dev.aftercare.ui.kit.Nodes;
import dev.aftercare.ui.look.Appearance;
import dev.aftercare.ui.look.Theme;

import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The one window of the console. Every method may be called from any thread; what they do is done
/// on the window's own, in their order.
public final class ConsoleWindow {
    private static final double LEAST_WIDTH = 1_024;
    private static final double LEAST_HEIGHT = 640;

    private final Texts texts;
    private final Frame frame;
    private final Consumer<Throwable> trouble;
    private final Path placementFile;
    private final WindowEnd end = new WindowEnd();
    private final StringProperty words = new SimpleStringProperty();
    private Consumer<Runnable> leaving = Runnable::run;
    private Placement placement;
    private @Nullable Stage stage;

    /// Shows a window. Returns once it can be seen, for whatever comes next would take the
    /// processor from it; on a slow display not later than after some seconds.
    ///
    /// @param frame what is around the words that say what is being done, until there is more; made
    ///   on the window's thread
    /// @param placementFile where its size and place are kept
    /// @param trouble told what fails in it; where nothing can be shown, nobody waits for it to
    ///   close
    public static ConsoleWindow open(
            Texts texts, Frame frame, Path placementFile, Consumer<Throwable> trouble) {
        var window = new ConsoleWindow(texts, frame, placementFile, trouble);
        WindowSystem.begin();
        Platform.setImplicitExit(false);
        var seen = new CompletableFuture<Void>().completeOnTimeout(null, 5, TimeUnit.SECONDS);
        Platform.runLater(
                () -> {
                    window.orGone(window::show);
                    Platform.runLater(
                            () -> seen.complete(null)); // behind what showing it asked for
                });
        seen.join();
        return window;
    }

    private ConsoleWindow(
            Texts texts, Frame frame, Path placementFile, Consumer<Throwable> trouble) {
        this.texts = texts;
        this.frame = frame;
        this.trouble = trouble;
        this.placementFile = placementFile;
        this.placement = Placement.read(placementFile);
    }

    /// What is to be seen around words.
    @FunctionalInterface
    public interface Frame {

        /// Lays the frame around what says what is being done.
        ///
        /// @param narrow whether its person left the navigation narrow
        Parent around(Node middle, boolean narrow);
    }

    /// What the window shows.
    ///
    /// @param look what its person may change, and finds changed the next time
    /// @param narrow whether the navigation shows icons only; kept like the look
    /// @param leaving asked when somebody closes the window: runs what it is given, at once or
    ///   after a question, or never
    public record Content(
            Parent root,
            ObjectProperty<Appearance> look,
            BooleanProperty narrow,
            Consumer<Runnable> leaving) {}

    private void show() {
        var opened = new Stage();
        opened.setTitle("Aftercare");
        opened.setMinWidth(LEAST_WIDTH);
        opened.setMinHeight(LEAST_HEIGHT);
        opened.setScene(new Scene(waiting(), placement.width(), placement.height()));
        if (placement.isOnSomeScreen()) {
            opened.setX(placement.x());
            opened.setY(placement.y());
        }
        opened.setMaximized(placement.maximized());
        opened.setOnCloseRequest(
                request -> {
                    request.consume();
                    leaving.accept(this::leave);
                });
        stage = opened;
        Platform.getPreferences().colorSchemeProperty().subscribe(_ -> dress());
        opened.xProperty().subscribe(this::remember);
        opened.yProperty().subscribe(this::remember);
        opened.widthProperty().subscribe(this::remember);
        opened.heightProperty().subscribe(this::remember);
        opened.show();
    }

    private Parent waiting() {
        words.set(texts.get("ui.opening"));
        var label = new Label();
        label.textProperty().bind(words);
        return frame.around(middle(new ProgressIndicator(), label), placement.narrow());
    }

    private static VBox middle(Node... nodes) {
        var box = new VBox(16, nodes);
        box.setAlignment(Pos.CENTER);
        box.getStyleClass().add("waiting");
        return box;
    }

    /// Says what is being done until there is something to see.
    public void say(String sentence) {
        Platform.runLater(() -> words.set(sentence));
    }

    /// Shows the console itself. If it cannot be made, the window says so.
    public void fill(Supplier<Content> content) {
        Platform.runLater(
                () -> {
                    try {
                        fill(content.get());
                    } catch (RuntimeException | Error failure) {
                        trouble.accept(failure);
                        showFailure(
                                new Failure(
                                        texts.get("ui.broken"), texts.get("ui.broken.why"), ""));
                    }
                });
    }

    private void fill(Content content) {
        leaving = content.leaving;
        content.look.set(placement.look());
        content.look.subscribe(
                look -> {
                    placement = placement.looking(look);
                    dress();
                });
        content.narrow.set(placement.narrow());
        content.narrow.subscribe(narrow -> placement = placement.narrow(narrow));
        scene().setRoot(content.root);
    }

    /// There is nothing to show, and why. Waits until its person has read it.
    ///
    /// @return whether they want it tried again; else they have closed the window
    public boolean refuse(Failure failure) {
        return end.answered(answer -> Platform.runLater(() -> refuse(failure, answer)));
    }

    private void refuse(Failure failure, CompletableFuture<Boolean> answer) {
        if (stage == null || !stage.isShowing()) {
            answer.complete(false);
            return;
        }
        var again = Nodes.button(texts.get("ui.again"), Styles.ACCENT);
        again.setId("again");
        again.setDefaultButton(true);
        again.setOnAction(
                _ -> {
                    scene().setRoot(waiting());
                    answer.complete(true);
                });
        showFailure(failure, again);
    }

    private void showFailure(Failure failure, Button... first) {
        var close = Nodes.button(texts.get("ui.refused.close"));
        close.setId("close");
        close.setOnAction(_ -> leave());
        leaving = Runnable::run;
        var buttons = new ArrayList<>(List.of(first));
        buttons.add(close);
        scene().setRoot(FailurePage.of(failure, buttons));
    }

    /// Another start wants it seen.
    public void toFront() {
        Platform.runLater(
                () -> {
                    var shown = stage();
                    shown.setIconified(false);
                    shown.toFront();
                    shown.requestFocus();
                });
    }

    /// Waits until its person has closed it.
    public void awaitClosed() {
        end.await();
    }

    /// Takes the window away, whoever wants that, without asking its person.
    public void close() {
        end.letGoSoon();
        Platform.runLater(() -> orGone(this::leave));
    }

    private void leave() {
        placement.write(placementFile);
        stage().hide();
        end.letGo();
    }

    /// Where even that fails, nobody waits.
    private void orGone(Runnable act) {
        try {
            act.run();
        } catch (RuntimeException | Error failure) {
            end.letGo();
            trouble.accept(failure);
        }
    }

    /// A maximised or minimised window goes back to the size it had before.
    private void remember() {
        var now = stage();
        if (now.isShowing() && !now.isIconified()) {
            placement =
                    now.isMaximized()
                            ? placement.maximized(true)
                            : placement.at(
                                    now.getX(),
                                    now.getY(),
                                    scene().getWidth(),
                                    scene().getHeight());
        }
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
