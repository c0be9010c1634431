package dev.aftercare.ui.shell;

import dev.aftercare.texts.Texts;
import dev.aftercare.ui.background.Background;
import dev.aftercare.ui.kit.Command;
import dev.aftercare.ui.kit.Dialog;
import dev.aftercare.ui.kit.Screen;
import dev.aftercare.ui.kit.Surface;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// The window's content: navigation left, top bar, one screen, status bar, and what is laid over.
public final class Shell implements Surface {
    private final ShellViewModel model;
    private final Texts texts;
    private final StatusLine status;
    private final Map<Section, Function<Surface, Screen>> screens;
    private final Map<Section, Opened> opened = new EnumMap<>(Section.class);
    private final BorderPane work = new BorderPane();
    private final Overlay over = new Overlay();
    private final Toasts toasts;
    private List<Command> commands = List.of();
    private @Nullable Screen visible;

    /// @param screens makes a section's screen when it is first gone to
    public Shell(
            ShellViewModel model,
            Texts texts,
            Background background,
            Map<Section, Function<Surface, Screen>> screens) {
        this.model = model;
        this.texts = texts;
        this.status = new StatusLine(texts, background, model.where().version());
        this.screens = screens;
        this.toasts = new Toasts(texts);
    }

    private record Opened(Screen screen, Node node) {}

    public Parent build() {
        work.setTop(new TopBar(model, texts).build());
        var shell = new BorderPane(work);
        shell.setLeft(new Navigation(model, texts).build());
        shell.setBottom(status.build());
        var whole = new StackPane(shell, over.node(), toasts.node());
        whole.getStyleClass().add("shell");
        new KeyMap(() -> over.isOpen() ? List.of() : commands).listen(whole);
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
        var own = next.screen.commands();
        commands = new ArrayList<>(own);
        commands.addAll(everywhere());
        status.show(next.screen.fact(), commands);
        next.screen.shown();
    }

    private Opened open(Section section) {
        var make = screens.get(section);
        if (make == null) {
            throw new IllegalArgumentException(section.name());
        }
        var screen = make.apply(this);
        return new Opened(screen, screen.build());
    }

    private List<Command> everywhere() {
        var all = new ArrayList<Command>();
        all.add(Command.of("keys", "F1", texts.get("ui.key.all"), this::showKeys));
        for (int i = 0; i < model.sections().size(); i++) {
            var section = model.sections().get(i);
            all.add(
                    Command.of(
                            "go-" + section,
                            "Shortcut+" + (i + 1),
                            texts.get(section.key()),
                            () -> model.section().set(section)));
        }
        return all;
    }

    private void showKeys() {
        var handle = new Over[1];
        handle[0] = open(new KeyOverlay(texts, commands, () -> handle[0].close()));
    }

    @Override
    public Over open(Dialog dialog) {
        return over.open(dialog);
    }

    @Override
    public void tell(String done, @Nullable Runnable undo) {
        toasts.tell(done, undo);
    }

    @Override
    public void warn(String why) {
        toasts.warn(why);
    }

    /// Something typed would be lost if the window closed now.
    public boolean isDirty() {
        return over.isDirty()
                || opened.values().stream().anyMatch(one -> one.screen.isDirty());
    }
}
