package dev.aftercare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitFor;
import static org.testfx.util.WaitForAsyncUtils.waitForAsyncFx;

import dev.aftercare.actor.Actor;
import dev.aftercare.database.Database;
import dev.aftercare.database.Location;
import dev.aftercare.database.Surroundings;
import dev.aftercare.database.TestStore;
import dev.aftercare.texts.Texts;
import dev.aftercare.ui.Frames;
import dev.aftercare.ui.Person;
import dev.aftercare.ui.WindowTest;
import dev.aftercare.ui.background.Background;
import dev.aftercare.ui.background.News;
import dev.aftercare.ui.background.Workers;
import dev.aftercare.ui.drawing.Picture;
import dev.aftercare.ui.kit.FileChoice;
import dev.aftercare.ui.kit.Kept;
import dev.aftercare.ui.kit.Places;
import dev.aftercare.ui.kit.Workplace;
import dev.aftercare.ui.look.Appearance;
import dev.aftercare.ui.look.Theme;
import dev.aftercare.ui.shell.Section;
import dev.aftercare.ui.shell.ShellViewModel.Where;

import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// The whole console as a person uses it: on a local store of its own, which the test fills first,
/// with work done on other threads. Whatever fails and reaches nobody fails the test.
@WindowTest
abstract class ScreenTest {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    @TempDir static Path folder;

    final Person person = new Person();

    /// What the person chooses wherever they are asked for a file.
    final ChosenFile chosen = new ChosenFile();

    /// Where the person's lists are kept.
    final Path lists = folder.resolve("lists-" + UUID.randomUUID() + ".properties");

    private TestReporter reporter;
    private final ExecutorService workers = Executors.newFixedThreadPool(2);
    private final List<Throwable> trouble = new ArrayList<>();
    private final List<Database> opened = new ArrayList<>();
    private @Nullable Database console;
    private Screens.@Nullable Made made;
    private @Nullable Screens shown;
    private ObjectProperty<Appearance> look = new SimpleObjectProperty<>();

    /// The section that is shown first.
    abstract Section section();

    /// Puts in what is to be seen. Not on the window's thread.
    abstract void fill(Database database);

    /// What time it is; a test whose store has a past lets it go by while it fills it.
    Clock clock() {
        return CLOCK;
    }

    @BeforeEach
    void measureInto(TestReporter reporter) {
        this.reporter = reporter;
    }

    /// Leaves in the test's report how long it took.
    void measured(String what, long nanos) {
        reporter.publishEntry(what, TimeUnit.NANOSECONDS.toMillis(nanos) + " ms");
    }

    @BeforeEach
    void open() throws IOException, TimeoutException {
        var store = Files.createTempDirectory(folder, "store");
        var screens = inTheBackground(() -> screens(open(location(store)), store));
        FxToolkit.setupStage(stage -> show(stage, screens));
    }

    private void show(Stage stage, Screens screens) {
        Theme.loadFonts();
        var content = screens.make(where());
        made = content;
        content.model().section().set(section());
        look = content.model().look();
        var scene = new Scene(content.shell().build(), 1440, 900);
        content.model()
                .look()
                .subscribe(
                        look -> (look == Appearance.DARK ? Theme.DARK : Theme.LIGHT).dress(scene));
        stage.setScene(scene);
        stage.show();
    }

    /// Where the data is: in a store of this test's own.
    Location location(Path store) {
        return TestStore.copyInto(store);
    }

    Where where() {
        return new Where(false, "", "Ingrid Solheim", "v0.1");
    }

    /// Opens a database as the console does; it is closed after the test.
    Database open(Location location) {
        var around = new Surroundings(clock(), workers, Platform::isFxApplicationThread);
        opened.add(Database.open(location, around));
        return opened.getLast();
    }

    private Screens screens(Database database, Path folder) {
        console = database;
        fill(database);
        var background = new Background(Workers.of(workers), Platform::runLater, this::failed);
        var screens =
                new Screens(
                        database,
                        new Actor.Person("ingrid"),
                        new Texts(Locale.ENGLISH),
                        background,
                        new News(database.changes(), Platform::runLater),
                        new Workplace(chosen, Kept.in(lists, background), folder));
        shown = screens;
        return screens;
    }

    /// The ways between screens, for what another screen would do.
    Places places() {
        return made().places();
    }

    /// What the console works on: to look whether something was really done. The database refuses
    /// to be waited for on the window's thread.
    <T> T inTheBackground(Callable<T> work) {
        try {
            return workers.submit(work).get(1, TimeUnit.MINUTES);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new AssertionError(e);
        }
    }

    /// What nobody else has answered.
    void failed(Throwable failure) {
        trouble.add(failure);
    }

    Database database() {
        return Objects.requireNonNull(console);
    }

    /// All is closed.
    void closed() {}

    /// What the window consists of.
    Screens.Made made() {
        return Objects.requireNonNull(made);
    }

    @AfterEach
    void close() throws TimeoutException {
        FxToolkit.hideStage(); // what is seen asks for rows
        made().connection().end();
        Objects.requireNonNull(shown).close();
        workers.shutdown();
        opened.reversed().forEach(Database::close);
        closed();
        assertThat(trouble).isEmpty();
    }

    /// Leaves `NAME-light.png` and `NAME-dark.png` of what is to be seen now.
    void pictures(String name) throws IOException {
        picture(name + "-light");
        look(Appearance.DARK);
        picture(name + "-dark");
        look(Appearance.LIGHT);
    }

    /// As the menu does, also where a dialog lies over it.
    private void look(Appearance wanted) {
        person.interact(() -> look.set(wanted));
    }

    void picture(String name) throws IOException {
        Files.createDirectories(SCREENSHOTS);
        var file = SCREENSHOTS.resolve(name + ".png");
        person.interact(() -> Picture.write(person.window(0).getScene().snapshot(null), file));
        assertThat(file).isNotEmptyFile();
    }

    static final class ChosenFile implements FileChoice {
        @Nullable Path file;

        @Override
        public Optional<Path> open(String title, List<Kind> kinds) {
            return Optional.ofNullable(file);
        }

        @Override
        public Optional<Path> save(String title, String name, Kind kind) {
            return Optional.ofNullable(file);
        }
    }

    void press(KeyCode... keys) {
        person.press(keys).release(keys);
    }

    /// Looks on the window's thread: elsewhere nodes come and go while one looks.
    static void until(String what, Callable<Boolean> holds) throws TimeoutException {
        try {
            waitFor(20, TimeUnit.SECONDS, () -> waitForAsyncFx(20_000, holds));
        } catch (TimeoutException e) {
            throw new TimeoutException(what);
        }
        Frames.pass();
    }

    boolean there(String query) {
        return person.lookup(query).tryQuery().filter(Node::isVisible).isPresent();
    }

    boolean focused(String query) {
        return person.lookup(query).query().isFocused();
    }

    /// As [#pictures], with what floats above the window, and also where a dialog is open.
    void screen(String name) throws IOException {
        screen(name, () -> {});
    }

    /// @param again opens once more what floats: it keeps the colours that it was opened with
    void screen(String name, Runnable again) throws IOException {
        Files.createDirectories(SCREENSHOTS);
        for (var theme : Theme.values()) {
            person.interact(() -> theme.dress(scene()));
            again.run();
            Frames.pass();
            var mode = theme.name().toLowerCase(Locale.ROOT);
            var file = SCREENSHOTS.resolve(name + "-" + mode + ".png");
            person.interact(() -> Picture.write(wholeScreen(), file));
            assertThat(file).isNotEmptyFile();
        }
        person.interact(() -> Theme.LIGHT.dress(scene()));
    }

    private Scene scene() {
        return person.lookup(".navigation").query().getScene();
    }

    /// This platform draws no window through another.
    private Image wholeScreen() {
        var base = scene();
        var whole = base.snapshot(null);
        var clear = new SnapshotParameters();
        clear.setFill(Color.TRANSPARENT);
        for (var window : person.listWindows()) {
            var scene = window.getScene();
            if (!scene.equals(base) && window.isShowing()) {
                var above = scene.getRoot().snapshot(clear, null);
                int x = (int) (window.getX() - base.getWindow().getX() - base.getX());
                int y = (int) (window.getY() - base.getWindow().getY() - base.getY());
                lay(above, whole, x, y);
            }
        }
        return whole;
    }

    private static void lay(WritableImage above, WritableImage whole, int left, int top) {
        for (int y = 0; y < above.getHeight(); y++) {
            for (int x = 0; x < above.getWidth(); x++) {
                int toX = left + x;
                int toY = top + y;
                if (toX >= 0 && toX < whole.getWidth() && toY >= 0 && toY < whole.getHeight()) {
                    var ink = above.getPixelReader().getColor(x, y);
                    var under = whole.getPixelReader().getColor(toX, toY);
                    var opaque = Color.color(ink.getRed(), ink.getGreen(), ink.getBlue());
                    whole.getPixelWriter()
                            .setColor(toX, toY, under.interpolate(opaque, ink.getOpacity()));
                }
            }
        }
    }

    /// Words that somewhere contain these.
    boolean says(String part) {
        return person.lookup(
                        node ->
                                node instanceof Labeled one
                                        && one.isVisible()
                                        && one.getText() != null
                                        && one.getText().contains(part))
                .tryQuery()
                .isPresent();
    }

    /// A word at the bottom right.
    boolean told(String part) {
        return person.lookup(
                        node ->
                                node instanceof Label said
                                        && said.getStyleClass().contains("toast-words")
                                        && said.getText().contains(part))
                .tryQuery()
                .isPresent();
    }

    boolean shows(String text) {
        return person.lookup(node -> node instanceof Labeled one && text.equals(one.getText()))
                .tryQuery()
                .isPresent();
    }
}
