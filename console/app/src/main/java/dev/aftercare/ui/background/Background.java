package dev.aftercare.ui.background;

import dev.aftercare.progress.Progress;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/// Takes work off the window's thread and brings back what came of it.
///
/// ```
/// background.call(() -> list.page(text)).then(rows::setAll).onlyLatest(search).start();
/// ```
///
/// Trouble always reaches a person: where the work does not say otherwise, through `trouble`. So
/// does what fails on the window's thread while it takes the outcome.
public final class Background {
    private static final Logger LOG = LoggerFactory.getLogger(Background.class);

    private final Workers workers;
    private final Executor screen;
    private final Consumer<Throwable> trouble;
    private final ObservableList<Running> running = FXCollections.observableArrayList();

    /// @param workers where work is done
    /// @param screen the window's thread
    /// @param trouble told, on the window's thread, what nobody else takes
    public Background(Workers workers, Executor screen, Consumer<Throwable> trouble) {
        this.workers = workers;
        this.screen = screen;
        this.trouble = trouble;
    }

    /// In which nothing is ever done.
    public static Background idle() {
        return new Background((_, _) -> {}, Runnable::run, _ -> {});
    }

    /// The same window and person, with work done elsewhere: what must not wait until other work is
    /// done.
    public Background beside(Workers others) {
        return new Background(others, screen, trouble);
    }

    /// The same window, in which what fails reaches nobody: it is in the log.
    public Background untold() {
        return new Background(workers, screen, Background::log);
    }

    /// Work that is done in a moment.
    public <T> Work<T> call(Supplier<T> work) {
        return new Work<>(this, "", _ -> work.get());
    }

    /// Work without an outcome that is done in a moment.
    public Work<Boolean> run(Runnable work) {
        return call(
                () -> {
                    work.run();
                    return true;
                });
    }

    /// Work that may take long: it is listed while it runs and can be cancelled.
    ///
    /// @param what key of the words for it
    public <T> Work<T> callLong(String what, Function<Progress, T> work) {
        return new Work<>(this, what, work);
    }

    /// The long work that is going on, oldest first.
    public ObservableList<Running> running() {
        return running;
    }

    void onScreen(Runnable then) {
        screen.execute(then);
    }

    void atWork(Duration wait, Runnable work) {
        workers.execute(wait, work);
    }

    /// Tells a person, on the window's thread, of what failed: for who takes a failure and does not
    /// say so in place.
    public void trouble(Throwable failure) {
        trouble.accept(failure);
    }

    /// A failure that is answered in place is still one.
    static void log(Throwable failure) {
        LOG.error("Work failed", failure);
    }
}
