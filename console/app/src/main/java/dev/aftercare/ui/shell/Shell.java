package dev.aftercare.ui.shell;

import dev.aftercare.texts.Texts;
import dev.aftercare.ui.background.Background;
import dev.aftercare.ui.kit.Command;
import dev.aftercare.ui.kit.Dialog;
import dev.aftercare.ui.kit.Keys;
import dev.aftercare.ui.kit.Screen;
import dev.aftercare.ui.kit.Surface;
import dev.aftercare.ui.search.SearchField;
import dev.aftercare.ui.search.SearchViewModel;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/// The window's content: navigation left, top bar, one screen, status bar, and what is laid over.
public final class Shell implements Surface {
    private static final String SEARCH = "Shortcut+K";

    /// Below that width the navigation shows icons only.
    private static final double ROOMY = 1_180;

    private final ShellViewModel model;
    private final SearchViewModel searching;
    private final Texts texts;
    private final StatusLine status;
    private final SearchField search;
    private final Map<Section, Function<Surface, Screen>> screens;
    private final Map<Section, Opened> opened = new EnumMap<>(Section.class);
    private final BorderPane work = new BorderPane();
    private final Overlay over = new Overlay();
    private final Toasts toasts;
    private final List<Command> hidden;
    private Fittings fittings = new Fittings(List.of(), List.of(), List.of());
    private List<Command> own = List.of();
    private List<Command> everywhere = List.of();
    private @Nullable Opened visible;
    private boolean leaving;
    private Subscription listening = Subscription.EMPTY;

    /// @param search what is typed or scanned into the top bar's field
    /// @param screens makes a section's screen when it is first gone to
    public Shell(
            ShellViewModel model,
            Texts texts,
            Background background,
            SearchViewModel search,
            Map<Section, Function<Surface, Screen>> screens) {
        this.model = model;
        this.texts = texts;
        this.status = new StatusLine(texts, background, model.where().version());
        this.searching = search;
        this.search = new SearchField(search, texts, Keys.said(Keys.of(SEARCH)), this::backToWork);
        this.screens = screens;
        this.toasts = new Toasts(texts);
        this.hidden = List.of(leadTo(Section.GALLERY, "Shortcut+Shift+G"));
    }

    private record Opened(Screen screen, Node node) {}

    /// What belongs to the whole window and is none of its screens.
    ///
    /// @param chips in the top bar
    /// @param banners across the window, above all else: no dialog covers them
    /// @param commands on every screen
    public record Fittings(List<Node> chips, List<Node> banners, List<Command> commands) {}

    /// Before it is built.
    public void fit(Fittings more) {
        fittings = more;
    }

    public Parent build() {
        work.setTop(new TopBar(model, texts, search.node(), fittings.chips).build());
        var shell = new BorderPane(work);
        shell.setLeft(new Navigation(model, texts).build());
        shell.setBottom(status.build());
        var layers = new StackPane(shell, search.list(), over.node(), toasts.node());
        var whole = new BorderPane(layers);
        whole.setTop(new VBox(fittings.banners.toArray(Node[]::new)));
        whole.getStyleClass().add("shell");
        whole.sceneProperty().subscribe(_ -> Platform.runLater(this::backToWork));
        whole.widthProperty().subscribe(width -> model.hasRoom().set(width.doubleValue() >= ROOMY));
        new KeyMap(this::commands, this::scanned).listen(whole);
        over.open().subscribe(_ -> saySaved());
        model.section().subscribe(this::go);
        return whole;
    }

    private void go(Section section) {
        var next = opened.computeIfAbsent(section, this::open);
        if (visible != null) {
            visible.screen.hidden();
        }
        visible = next;
        work.setCenter(next.node);
        listen(next.screen);
        listening.unsubscribe();
        listening = next.screen.unsaved().subscribe(_ -> saySaved());
        next.screen.shown();
        if (!hasFocus(next.node)) {
            next.screen.focus(next.node);
        }
    }

    private void saySaved() {
        status.saved(over.isOpen() || (visible != null && visible.screen.unsaved().getValue()));
    }

    /// Else it would go to the search field, in which single keys are text.
    private static boolean hasFocus(Node screen) {
        var scene = screen.getScene();
        for (var at = scene == null ? null : scene.getFocusOwner();
                at != null;
                at = at.getParent()) {
            if (at.equals(screen)) {
                return true;
            }
        }
        return false;
    }

    /// What keys do at the moment; under a dialog, nothing.
    private List<Command> commands() {
        return over.isOpen()
                ? List.of()
                : Stream.of(own, everywhere, hidden).flatMap(List::stream).toList();
    }

    /// What a scanner typed opens its unit; but nobody is taken away from what they fill in.
    private void scanned(String code) {
        if (over.isOpen()) {
            warn(texts.get("ui.scanner.notNow"));
        } else {
            searching.scanned(code);
        }
    }

    /// From the search field to the screen.
    private void backToWork() {
        if (visible != null && !over.isOpen()) {
            visible.screen.focus(visible.node);
        }
    }

    private void listen(Screen screen) {
        own = screen.commands();
        everywhere = everywhere();
        status.show(screen.fact(), Stream.concat(own.stream(), everywhere.stream()).toList());
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
        all.add(Command.of("search", SEARCH, texts.get("ui.search.key"), search::enter));
        all.addAll(fittings.commands);
        all.add(Command.of("keys", "F1", texts.get("ui.key.all"), this::showKeys));
        all.add(Command.of("narrow", "Shortcut+B", texts.get("ui.nav.key"), this::narrow));
        for (int i = 0; i < model.sections().size(); i++) {
            all.add(leadTo(model.sections().get(i), "Shortcut+" + (i + 1)));
        }
        return all;
    }

    private Command leadTo(Section section, String keys) {
        return Command.of(
                "go-" + section,
                keys,
                texts.get(section.key()),
                () -> model.section().set(section));
    }

    private void narrow() {
        model.narrow().set(!model.narrow().get());
    }

    private void showKeys() {
        var handle = new Over[1];
        handle[0] = open(new KeyOverlay(texts, own, everywhere, () -> handle[0].close()));
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

    /// Where a warning still stands that is no longer how it is, another takes its place.
    ///
    /// @return whether it stood
    public boolean warnInstead(String before, String now) {
        return toasts.warnInstead(before, now);
    }

    @Override
    public void keysChanged() {
        if (visible != null) {
            listen(visible.screen);
        }
    }

    /// Something typed would be lost if the window closed now.
    public boolean isDirty() {
        return over.isDirty() || opened.values().stream().anyMatch(one -> one.screen.isDirty());
    }

    /// Somebody closes the window: where something typed would be lost, they are asked. A second
    /// press of the window's button is no answer to that.
    public void leave(Runnable close) {
        if (leaving) {
            return;
        }
        enterWhatIsTyped();
        if (!isDirty()) {
            close.run();
            return;
        }
        var handle = new Over[1];
        leaving = true;
        handle[0] = open(new LeaveDialog(texts, close, () -> stay(handle[0])));
    }

    /// A field that takes what was typed once its person goes on elsewhere takes it now.
    private void enterWhatIsTyped() {
        var scene = work.getScene();
        var typing = scene.getFocusOwner();
        if (typing != null) {
            scene.getRoot().requestFocus();
            typing.requestFocus();
        }
    }

    private void stay(Over asked) {
        leaving = false;
        asked.close();
    }
}
