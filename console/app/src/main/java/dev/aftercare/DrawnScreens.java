package dev.aftercare;

import dev.aftercare.cli.Stores.Open;
import dev.aftercare.cli.demo.Drawn;
import dev.aftercare.texts.Texts;
import dev.aftercare.ui.background.Background;
import dev.aftercare.ui.background.News;
import dev.aftercare.ui.drawing.Drawing;
import dev.aftercare.ui.drawing.Picture;
import dev.aftercare.ui.kit.FileDialogs;
import dev.aftercare.ui.kit.Kept;
import dev.aftercare.ui.kit.Workplace;
import dev.aftercare.ui.look.Theme;
import dev.aftercare.ui.shell.Section;
import dev.aftercare.ui.shell.ShellViewModel.Where;

import javafx.application.Platform;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/// Draws each screen of the console, light and dark, once its data has come: in a scene that is
/// never shown.
final class DrawnScreens implements AutoCloseable {
    private static final int WORKERS = 2;
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final Path folder;
    private final AwaitedWorkers workers;
    private final Screens screens;
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    private final List<Path> files = new ArrayList<>();

    /// Draws all; waits until it is done.
    ///
    /// @param unitId the unit to be seen in the list's pane
    static Drawn draw(Open open, Texts texts, Where where, long unitId, Path folder) {
        var whyNot = Drawing.begin();
        if (!whyNot.isEmpty()) {
            return Drawn.nothing(whyNot + ". Debian packages: " + Drawing.PACKAGES);
        }
        try (var pool = Executors.newFixedThreadPool(WORKERS);
                var drawn = new DrawnScreens(open, texts, pool, folder)) {
            drawn.all(where, unitId);
            return new Drawn(drawn.files, "");
        }
    }

    private DrawnScreens(Open open, Texts texts, Executor pool, Path folder) {
        this.folder = folder;
        this.workers = new AwaitedWorkers(pool, Platform::runLater);
        var background = new Background(workers, workers::onScreen, this::failed);
        var news = new News(open.database().changes(), Platform::runLater);
        var workplace =
                new Workplace(
                        new FileDialogs(),
                        Kept.in(folder.resolve("lists.properties"), background),
                        folder);
        this.screens =
                new Screens(open.database(), open.actor(), texts, background, news, workplace);
    }

    /// On the window's thread, where throwing it would tell nobody.
    private void failed(Throwable trouble) {
        failure.compareAndSet(null, trouble);
    }

    private void all(Where where, long unitId) {
        var made = onScreen(() -> screens.make(where));
        var picture = onScreen(() -> picture(made));
        for (var section : made.model().sections()) {
            onScreen(() -> go(made, section, unitId));
            awaitFilled(section);
            for (var theme : Theme.values()) {
                onScreen(() -> draw(picture, section, theme));
            }
        }
    }

    private void awaitFilled(Section section) {
        boolean quiet = workers.awaitQuiet(LONGEST);
        var trouble = failure.get();
        if (trouble != null) {
            throw new IllegalStateException("Could not fill " + section.name(), trouble);
        }
        if (!quiet) {
            throw new IllegalStateException(
                    section.name() + " was not filled within " + LONGEST.toSeconds() + " s");
        }
    }

    /// Not on the window's thread, as where it was made.
    @Override
    public void close() {
        screens.close();
    }

    private Picture picture(Screens.Made made) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Theme.loadFonts();
        return new Picture(made.shell().build(), Theme.LIGHT);
    }

    private static boolean go(Screens.Made made, Section section, long unitId) {
        if (section == Section.UNITS) {
            made.places().unit(unitId);
        } else {
            made.model().section().set(section);
        }
        return true;
    }

    private boolean draw(Picture picture, Section section, Theme theme) {
        var name = section.name() + "-" + theme.name() + ".png";
        var file = folder.resolve(name.toLowerCase(Locale.ROOT));
        picture.dress(theme);
        picture.writeTo(file);
        return files.add(file);
    }

    private static <T> T onScreen(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, Platform::runLater).join();
    }
}
