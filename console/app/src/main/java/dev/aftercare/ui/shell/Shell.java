package dev.aftercare.ui.shell;

import static dev.aftercare.ui.kit.Nodes.icon;

import atlantafx.base.controls.ModalPane;
import atlantafx.base.controls.Notification;
import atlantafx.base.theme.Styles;

import dev.aftercare.texts.Texts;
import dev.aftercare.ui.background.Background;
import dev.aftercare.ui.kit.Screen;
import dev.aftercare.ui.kit.Surface;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.BiFunction;

/// The window's content: navigation left, top bar, one screen, status bar, and what is laid over.
public final class Shell implements Surface {
    private static final Duration TOLD = Duration.seconds(5);

    private final ShellViewModel model;
    private final Texts texts;
    private final StatusLine status;
    private final BiFunction<Section, Surface, Screen> screens;
    private final Map<Section, Opened> opened = new EnumMap<>(Section.class);
    private final BorderPane work = new BorderPane();
    private final ModalPane over = new ModalPane();
    private final VBox toasts = new VBox(8);
    private @Nullable Screen visible;

    /// @param screens makes a section's screen when it is first gone to
    public Shell(
            ShellViewModel model,
            Texts texts,
            Background background,
            BiFunction<Section, Surface, Screen> screens) {
        this.model = model;
        this.texts = texts;
        this.status = new StatusLine(texts, background, model.where().version());
        this.screens = screens;
    }

    private record Opened(Screen screen, Node node) {}

    public Parent build() {
        work.setTop(new TopBar(model, texts).build());
        var shell = new BorderPane(work);
        shell.setLeft(new Navigation(model, texts).build());
        shell.setBottom(status.build());
        toasts.getStyleClass().add("toasts");
        toasts.setPickOnBounds(false);
        toasts.setAlignment(Pos.BOTTOM_RIGHT);
        var whole = new StackPane(shell, toasts, over);
        whole.getStyleClass().add("shell");
        model.section().subscribe(this::go);
        return whole;
    }

    private void go(Section section) {
        var next = opened.computeIfAbsent(section, this::open);
        if (visible != null) {
            visible.hidden();
        }
        visible = next.screen;
        work.setCenter(next.node);
        status.show(next.screen);
        next.screen.shown();
    }

    private Opened open(Section section) {
        var screen = screens.apply(section, this);
        return new Opened(screen, screen.build());
    }

    @Override
    public void open(Node dialog) {
        var box = new StackPane(dialog);
        box.getStyleClass().add("dialog");
        over.show(box);
    }

    @Override
    public void close() {
        over.hide();
    }

    @Override
    public void tell(String done) {
        var toast = toast(done, MaterialDesignC.CHECK_CIRCLE_OUTLINE, Styles.SUCCESS);
        var gone = new PauseTransition(TOLD);
        gone.setOnFinished(_ -> toasts.getChildren().remove(toast));
        gone.play();
    }

    @Override
    public void warn(String why) {
        toast(why, MaterialDesignA.ALERT_CIRCLE_OUTLINE, Styles.DANGER);
    }

    private Notification toast(String text, Ikon shape, String tone) {
        var toast = new Notification(text, icon(shape));
        toast.getStyleClass().addAll("toast", tone);
        toast.setMaxHeight(Notification.USE_PREF_SIZE);
        toast.setOnClose(_ -> toasts.getChildren().remove(toast));
        toasts.getChildren().add(toast);
        return toast;
    }
}
