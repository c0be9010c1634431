package dev.aftercare.ui.settings;

import static dev.aftercare.ui.kit.Nodes.icon;

import dev.aftercare.texts.Texts;
import dev.aftercare.ui.kit.Command;
import dev.aftercare.ui.kit.PageHeader;
import dev.aftercare.ui.kit.Screen;
import dev.aftercare.ui.kit.Surface;
import dev.aftercare.ui.kit.editing.Leaving;
import dev.aftercare.ui.settings.pages.PageContent;
import dev.aftercare.ui.settings.pages.PageKey;
import dev.aftercare.ui.settings.pages.SettingsPage;

import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Settings: its pages in a list at the left, one of them beside it. Who leaves a page with
/// something unsaved is asked.
public final class SettingsView implements Screen {
    private final SettingsViewModel model;
    private final List<SettingsPage> pages;
    private final Texts texts;
    private final Surface surface;
    private final Leaving leaving;
    private final ToggleGroup group = new ToggleGroup();
    private final BorderPane body = new BorderPane();
    private final Map<String, Opened> opened = new HashMap<>();
    private final ReadOnlyBooleanWrapper unsaved = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper fact = new ReadOnlyStringWrapper("");
    private @Nullable Opened current;
    private boolean visible;

    /// @param pages in their order; the first is shown first
    public SettingsView(
            SettingsViewModel model, List<SettingsPage> pages, Texts texts, Surface surface) {
        this.model = model;
        this.pages = List.copyOf(pages);
        this.texts = texts;
        this.surface = surface;
        this.leaving = new Leaving(texts, surface);
    }

    private record Opened(SettingsPage page, PageContent content, Node node) {}

    @Override
    public Node build() {
        var list = new VBox(2);
        list.setId("settings-pages");
        list.getStyleClass().add("settings-pages");
        pages.forEach(page -> list.getChildren().add(item(page)));
        if (model.page().get().isEmpty()) {
            model.page().set(pages.getFirst().id());
        }
        model.page().subscribe(this::goTo);
        var whole = new HBox(list, body);
        HBox.setHgrow(body, Priority.ALWAYS);
        VBox.setVgrow(whole, Priority.ALWAYS);
        var screen = new VBox(new PageHeader(texts.get("ui.section.settings")), whole);
        screen.getStyleClass().addAll("screen", "settings");
        return screen;
    }

    private ToggleButton item(SettingsPage page) {
        var button = new ToggleButton(page.name(), icon(page.shape()));
        button.setId("page-" + page.id());
        button.setUserData(page.id());
        button.setMaxWidth(Double.MAX_VALUE);
        button.getStyleClass().add("nav-item");
        button.setToggleGroup(group);
        button.setOnAction(
                _ -> {
                    model.page().set(page.id());
                    mark();
                });
        return button;
    }

    private void goTo(String id) {
        var before = current;
        if (before == null) {
            show(id);
        } else if (!before.page.id().equals(id)) {
            leaving.leave(
                    before.content.unsaved(),
                    () -> {
                        model.page().set(id);
                        show(id);
                    },
                    () -> model.page().set(before.page.id()));
        }
        mark();
    }

    private void mark() {
        var shown = current == null ? "" : current.page.id();
        group.getToggles().forEach(one -> one.setSelected(one.getUserData().equals(shown)));
    }

    private void show(String id) {
        var next = opened.computeIfAbsent(id, this::open);
        if (current != null && !current.equals(next) && visible) {
            current.content.hidden();
        }
        current = next;
        surface.keysChanged();
        body.setCenter(next.node);
        if (visible) {
            next.content.shown();
        }
        mark();
    }

    private Opened open(String id) {
        var page =
                pages.stream()
                        .filter(one -> one.id().equals(id))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException(id));
        var content = page.content().apply(surface);
        content.unsaved().dirty().addListener((_, _, _) -> look());
        return new Opened(page, content, content.build());
    }

    @Override
    public void shown() {
        visible = true;
        if (current != null) {
            current.content.shown();
        }
    }

    @Override
    public void hidden() {
        visible = false;
        if (current != null) {
            current.content.hidden();
        }
    }

    @Override
    public ReadOnlyStringProperty fact() {
        return fact.getReadOnlyProperty();
    }

    @Override
    public boolean isDirty() {
        return unsaved.get();
    }

    @Override
    public ObservableValue<Boolean> unsaved() {
        return unsaved.getReadOnlyProperty();
    }

    private void look() {
        unsaved.set(opened.values().stream().anyMatch(one -> one.content.unsaved().dirty().get()));
    }

    /// To the list of pages.
    @Override
    public void focus(Node built) {
        if (group.getSelectedToggle() instanceof ToggleButton chosen) {
            chosen.requestFocus();
        }
    }

    @Override
    public List<Command> commands() {
        if (current == null) {
            return List.of();
        }
        var content = current.content;
        return content.keys().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(key -> command(key.getKey(), content, key.getValue()))
                .toList();
    }

    /// Where nothing was typed there is nothing to save.
    private Command command(PageKey key, PageContent content, Runnable act) {
        return Command.of(
                key.id,
                key.keys,
                texts.get(key.words),
                () -> {
                    if (key != PageKey.SAVE || content.unsaved().dirty().get()) {
                        act.run();
                    }
                });
    }
}
