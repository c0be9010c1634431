package dev.aftercare;

import dev.aftercare.cli.ExitCode;
import dev.aftercare.cli.Stores.Open;
import dev.aftercare.cli.Terminal;
import dev.aftercare.cli.demo.Story;
import dev.aftercare.problem.Refused;
import dev.aftercare.progress.Progress;
import dev.aftercare.progress.Stop;
import dev.aftercare.ui.background.Background;
import dev.aftercare.ui.background.News;
import dev.aftercare.ui.background.Workers;
import dev.aftercare.ui.kit.FileDialogs;
import dev.aftercare.ui.kit.Kept;
import dev.aftercare.ui.kit.Workplace;
import dev.aftercare.ui.shell.ShellViewModel.Where;
import dev.aftercare.ui.window.ConsoleWindow;

import javafx.application.Platform;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.function.ToIntFunction;

/// The window from its first moment, when there is nothing to show yet, until it is closed.
final class OpenWindow {
    static final String VERSION = "v0.1";
    private static final int WORKERS = 4;

    private final Terminal terminal;
    private final Computer computer;
    private final WindowTrouble trouble;
    private final ConsoleWindow window;
    private final Path lists;

    private OpenWindow(Terminal terminal, Computer computer) {
        this.terminal = terminal;
        this.computer = computer;
        this.trouble = new WindowTrouble(terminal.texts(), computer.logs());
        this.lists = computer.dataFolder().resolve("lists.properties");
        this.window =
                ConsoleWindow.open(
                        terminal.texts(),
                        computer.dataFolder().resolve("window.properties"),
                        trouble);
    }

    /// Shows the window at once and then does what fills it. What is refused is said in it.
    ///
    /// @return the exit code
    static int on(Terminal terminal, Computer computer, ToIntFunction<OpenWindow> work) {
        var opened = new OpenWindow(terminal, computer);
        terminal.stop().whenAsked(opened.window::close);
        try {
            return work.applyAsInt(opened);
        } catch (Refused no) {
            opened.window.refuse(terminal.texts().refusal(no.refusal()));
            opened.window.awaitClosed();
            return ExitCode.REFUSED;
        }
    }

    /// Says in the window what is done before there is anything to see.
    Progress progress() {
        return (step, done, total) -> {
            if (!step.isEmpty()) {
                window.say(terminal.texts().get(step, done, total));
            }
        };
    }

    void toFront() {
        window.toFront();
    }

    /// Shows the console, and waits.
    ///
    /// @param shared address of a shared database, empty for a store of this computer's
    /// @return the exit code
    int showUntilClosed(Open open, String shared) {
        var texts = open.inItsZone(terminal.texts());
        try (var workers = Executors.newFixedThreadPool(WORKERS)) {
            var background = new Background(Workers.of(workers), Platform::runLater, trouble);
            var news = new News(open.database().changes(), Platform::runLater);
            var kept = Kept.in(lists, background);
            var screens =
                    new Screens(
                            open.database(),
                            open.actor(),
                            texts,
                            background,
                            news,
                            new Workplace(new FileDialogs(), kept, computer.dataFolder()));
            var where = new Where(!shared.isEmpty(), shared, open.actor().name(), VERSION);
            window.fill(() -> content(screens, where));
            window.awaitClosed();
            kept.write();
        }
        return ExitCode.DONE;
    }

    /// Shows the console while a story is told behind it, and ends both when it is closed. What goes
    /// wrong in the story is said in the window.
    ///
    /// @return the exit code
    int tellUntilClosed(Open open, Story story) {
        var stop = terminal.stop();
        try (story;
                var teller = Executors.newSingleThreadExecutor()) {
            story.begin();
            var told =
                    CompletableFuture.runAsync(story::goOn, teller)
                            .exceptionally(failure -> failed(stop, failure));
            showUntilClosed(open, "");
            boolean went = !told.isCompletedExceptionally();
            stop.ask();
            return went ? ExitCode.DONE : ExitCode.FAILED;
        }
    }

    /// Who closes the window ends the story somewhere in the middle.
    private @Nullable Void failed(Stop stop, Throwable failure) {
        if (stop.isAsked()) {
            return null;
        }
        Platform.runLater(() -> trouble.accept(failure));
        throw new CompletionException(failure);
    }

    private ConsoleWindow.Content content(Screens screens, Where where) {
        var made = screens.make(where);
        trouble.through(made.shell());
        return new ConsoleWindow.Content(made.shell().build(), made.model().look(), made.model().narrow(), Runnable::run);
    }
}
