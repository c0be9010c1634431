package dev.aftercare;

import dev.aftercare.cli.ExitCode;
import dev.aftercare.cli.HandedOver;
import dev.aftercare.cli.Stores.Open;
import dev.aftercare.cli.Terminal;
import dev.aftercare.cli.demo.Story;
import dev.aftercare.database.Surroundings;
import dev.aftercare.problem.Refused;
import dev.aftercare.progress.Cancelled;
import dev.aftercare.progress.Progress;
import dev.aftercare.progress.Stop;
import dev.aftercare.texts.Texts;
import dev.aftercare.ui.background.Background;
import dev.aftercare.ui.background.News;
import dev.aftercare.ui.background.Workers;
import dev.aftercare.ui.kit.FileDialogs;
import dev.aftercare.ui.kit.Kept;
import dev.aftercare.ui.kit.Workplace;
import dev.aftercare.ui.scan.ScanServerViewModel;
import dev.aftercare.ui.shell.Section;
import dev.aftercare.ui.shell.ShellViewModel;
import dev.aftercare.ui.shell.ShellViewModel.Where;
import dev.aftercare.ui.shell.WaitingShell;
import dev.aftercare.ui.window.ConsoleWindow;
import dev.aftercare.ui.window.Failure;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;

/// The window from its first moment, when there is nothing to show yet, until it is closed.
final class OpenWindow {
    static final String VERSION = "v0.1";
    private static final int WORKERS = 4;

    private final Terminal terminal;
    private final Computer computer;
    private final WindowTrouble trouble;
    private final ConsoleWindow window;

    private OpenWindow(Terminal terminal, Computer computer) {
        this.terminal = terminal;
        this.computer = computer;
        this.trouble = new WindowTrouble(terminal.texts(), computer.logs());
        this.window =
                ConsoleWindow.open(
                        terminal.texts(),
                        this::waiting,
                        computer.dataFolder().resolve("window.properties"),
                        trouble);
    }

    /// All sections that any console has; which ones work is known later.
    private Parent waiting(Node middle, boolean narrow) {
        var where = new Where(false, "", computer.user(), VERSION);
        var model = new ShellViewModel(List.of(Section.values()), where);
        model.narrow().set(narrow);
        return new WaitingShell(model, terminal.texts()).around(middle);
    }

    /// What a window's database is opened with: the window's own thread never waits for it.
    static Surroundings surroundings(Clock clock, Executor announcer) {
        return new Surroundings(clock, announcer, Platform::isFxApplicationThread);
    }

    /// Shows the window at once and then does what fills it. What is refused or fails is said in
    /// it, and done again as often as its person wants.
    ///
    /// @return the exit code
    static int on(Terminal terminal, Computer computer, ToIntFunction<OpenWindow> work) {
        var opened = new OpenWindow(terminal, computer);
        terminal.stop().whenAsked(opened.window::close);
        return opened.untilItWorks(work);
    }

    /// Shows a window that says what was refused before there was any.
    ///
    /// @param again the same once more
    static int refused(
            Terminal terminal, Computer computer, Refused no, ToIntFunction<OpenWindow> again) {
        var first = new AtomicBoolean(true);
        return on(
                terminal,
                computer,
                window -> {
                    if (first.getAndSet(false)) {
                        throw no;
                    }
                    return again.applyAsInt(window);
                });
    }

    private int untilItWorks(ToIntFunction<OpenWindow> work) {
        var whyNot = new WhyNotOpen(terminal.texts());
        while (true) {
            int exitCode;
            Failure why;
            try {
                return work.applyAsInt(this);
            } catch (HandedOver | Cancelled e) {
                throw e; // another process shows it, or nobody wants it any more
            } catch (Refused no) {
                exitCode = ExitCode.of(no.refusal());
                why = whyNot.refused(no.refusal());
                terminal.warning(terminal.texts().refusal(no.refusal()));
            } catch (RuntimeException | Error failure) {
                exitCode = ExitCode.FAILED;
                why = whyNot.failed(trouble.sentence(failure));
            }
            if (!window.refuse(why)) {
                return exitCode;
            }
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
        return show(open, shared, ScanServerViewModel::begin);
    }

    private int show(Open open, String shared, Consumer<ScanServerViewModel> serve) {
        var texts = open.inItsZone(terminal.texts());
        try (var workers = Executors.newFixedThreadPool(WORKERS);
                var screens = screens(open, texts, workers)) {
            var where = new Where(!shared.isEmpty(), shared, open.actor().name(), VERSION);
            window.fill(() -> content(screens, where, serve));
            window.awaitClosed();
        }
        return ExitCode.DONE;
    }

    /// Shows the console, answering phones, while a story is told behind it, and ends both when it
    /// is closed. What goes wrong in the story is said in the window.
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
            show(open, "", ScanServerViewModel::turnOn);
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

    private Screens screens(Open open, Texts texts, Executor workers) {
        var background = new Background(Workers.of(workers), Platform::runLater, trouble);
        var folder = computer.dataFolder();
        var kept = Kept.in(folder.resolve("lists.properties"), background);
        return new Screens(
                open.database(),
                open.actor(),
                texts,
                background,
                new News(open.database().changes(), Platform::runLater),
                new Workplace(new FileDialogs(), kept, folder));
    }

    private ConsoleWindow.Content content(
            Screens screens, Where where, Consumer<ScanServerViewModel> serve) {
        var made = screens.make(where);
        var shell = made.shell();
        trouble.through(shell, made.connection()::notice);
        var root = shell.build();
        made.connection().begin();
        serve.accept(made.server());
        screens.rehearse(made, root);
        return new ConsoleWindow.Content(
                root, made.model().look(), made.model().narrow(), shell::leave);
    }
}
