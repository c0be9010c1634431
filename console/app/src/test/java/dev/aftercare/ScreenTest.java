package dev.aftercare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.WaitForAsyncUtils.waitFor;
import static org.testfx.util.WaitForAsyncUtils.waitForFxEvents;

import static java.util.Objects.requireNonNull;

import dev.aftercare.actor.Actor;
import dev.aftercare.database.Database;
import dev.aftercare.database.Location;
import dev.aftercare.database.Surroundings;
import dev.aftercare.texts.Texts;
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
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
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
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// The whole console as a person uses it: on a local store of its own, which the test fills first,
/// with work done on other threads. Whatever fails and reaches nobody fails the test.
@WindowTest
abstract class ScreenTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    @TempDir static Path folder;

    final FxRobot person = new FxRobot();

    /// What the person chooses wherever they are asked for a file.
    final ChosenFile chosen = new ChosenFile();

    private final ExecutorService workers = Executors.newFixedThreadPool(2);
    private final List<Throwable> trouble = new ArrayList<>();
    private final List<Database> opened = new ArrayList<>();
    private @Nullable Places places;

    /// The section that is shown first.
    abstract Section section();

    /// Puts in what is to be seen. Not on the window's thread.
    abstract void fill(Database database);

    @BeforeEach
    void open() throws IOException, TimeoutException {
        var store = Files.createTempDirectory(folder, "store");
        var around = new Surroundings(CLOCK, workers, Platform::isFxApplicationThread);
        var screens =
                inTheBackground(() -> screens(Database.open(new Location.Local(store), around)));
        FxToolkit.setupStage(stage -> show(stage, screens));
    }

    private void show(Stage stage, Screens screens) {
        Theme.loadFonts();
        var made = screens.make(new Where(false, "", "Ingrid Solheim", "v0.1"));
        places = made.places();
        made.model().section().set(section());
        var scene = new Scene(made.shell().build(), 1440, 900);
        made.model()
                .look()
                .subscribe(
                        look -> (look == Appearance.DARK ? Theme.DARK : Theme.LIGHT).dress(scene));
        stage.setScene(scene);
        stage.show();
    }

    private Screens screens(Database database) {
        opened.add(database);
        fill(database);
        var background = new Background(Workers.of(workers), Platform::runLater, trouble::add);
        return new Screens(
                database,
                new Actor.Person("ingrid"),
                new Texts(Locale.ENGLISH),
                background,
                new News(database.changes(), Platform::runLater),
                new Workplace(chosen, Kept.in(folder.resolve("lists.properties"), background)));
    }

    /// The ways between screens, for what another screen would do.
    Places places() {
        return requireNonNull(places);
    }

    /// What the console works on: to look whether something was really done. The database refuses to
    /// be waited for on the window's thread.
    <T> T inTheBackground(Callable<T> work) {
        try {
            return workers.submit(work).get(1, TimeUnit.MINUTES);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    Database database() {
        return opened.getLast();
    }

    @AfterEach
    void close() {
        workers.shutdown();
        opened.forEach(Database::close);
        assertThat(trouble).isEmpty();
    }

    /// Leaves `NAME-light.png` and `NAME-dark.png` of what is to be seen now.
    void pictures(String name) throws IOException {
        picture(name + "-light");
        person.clickOn("#person").clickOn("Dark");
        waitForFxEvents();
        picture(name + "-dark");
        person.clickOn("#person").clickOn("Light");
        waitForFxEvents();
    }

    private void picture(String name) throws IOException {
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

    static void until(String what, Callable<Boolean> holds) throws TimeoutException {
        try {
            waitFor(20, TimeUnit.SECONDS, holds);
        } catch (TimeoutException e) {
            throw new TimeoutException(what);
        }
        waitForFxEvents();
    }

    boolean there(String query) {
        return person.lookup(query).tryQuery().filter(Node::isVisible).isPresent();
    }

    boolean focused(String query) {
        return person.lookup(query).query().isFocused();
    }

    boolean shows(String text) {
        return person.lookup(node -> node instanceof Labeled one && text.equals(one.getText()))
                .tryQuery()
                .isPresent();
    }
}
