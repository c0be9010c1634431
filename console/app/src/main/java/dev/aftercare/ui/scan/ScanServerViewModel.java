package dev.aftercare.ui.scan;

import dev.aftercare.problem.Refusal;
import dev.aftercare.problem.Violation;
import dev.aftercare.ui.background.Background;
import dev.aftercare.ui.background.News;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/// The scan server's switch: whether phones are answered from this window, where, and why not.
public final class ScanServerViewModel {
    private final Doing doing;
    private final Clock clock;
    private final Background background;
    private final StringProperty host;
    private final StringProperty port;
    private final BooleanProperty atStart;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.OFF);
    private final ReadOnlyLongWrapper visits = new ReadOnlyLongWrapper();
    private final ReadOnlyObjectWrapper<List<Violation>> violations =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable Refusal> refusal = new ReadOnlyObjectWrapper<>();
    private @Nullable Since since;

    public enum State {
        OFF,
        STARTING,
        ON,
        STOPPING,
        /// Not from here: the database wants another login for it.
        ELSEWHERE
    }

    /// What it does and keeps. Each call may wait.
    ///
    /// @param elsewhere the command line that answers phones instead; empty: this window may
    public record Doing(Start start, Consumer<ServerSettings> keep, String elsewhere) {}

    @FunctionalInterface
    public interface Start {
        Answering at(ServerSettings where);
    }

    /// A server that answers.
    public interface Answering {
        /// What phones open.
        List<URI> addresses();

        long visits();

        void stop();
    }

    private record Since(Answering server, List<URI> addresses, Instant at) {}

    public ScanServerViewModel(
            Doing doing, ServerSettings kept, Clock clock, Background background, News news) {
        this.doing = doing;
        this.clock = clock;
        this.background = background;
        this.host = new SimpleStringProperty(kept.host());
        this.port = new SimpleStringProperty(String.valueOf(kept.port()));
        this.atStart = new SimpleBooleanProperty(kept.atStart());
        if (!doing.elsewhere.isEmpty()) {
            state.set(State.ELSEWHERE);
        }
        atStart.subscribe((_, _) -> keep());
        var _ = news.hear(_ -> count()); // both live as long as the window
    }

    StringProperty host() {
        return host;
    }

    StringProperty port() {
        return port;
    }

    BooleanProperty atStart() {
        return atStart;
    }

    ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /// Visits answered since it began.
    ReadOnlyLongProperty visits() {
        return visits.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<Violation>> violations() {
        return violations.getReadOnlyProperty();
    }

    /// Why it could not start.
    ReadOnlyObjectProperty<@Nullable Refusal> refusal() {
        return refusal.getReadOnlyProperty();
    }

    List<URI> addresses() {
        return since == null ? List.of() : since.addresses;
    }

    @Nullable Instant since() {
        return since == null ? null : since.at;
    }

    String elsewhere() {
        return doing.elsewhere;
    }

    boolean isForThisComputerOnly() {
        return draft().isForThisComputerOnly();
    }

    /// The window is there: what should start with it does.
    public void begin() {
        if (atStart.get()) {
            start();
        }
    }

    /// Starts, whether or not it should with the window.
    public void turnOn() {
        start();
    }

    public void toggle() {
        switch (state.get()) {
            case OFF -> start();
            case ON -> stop();
            case STARTING, STOPPING, ELSEWHERE -> {}
        }
    }

    private void start() {
        violations.set(draft().violations());
        refusal.set(null);
        if (state.get() != State.OFF || !violations.get().isEmpty()) {
            return;
        }
        var settings = draft().settings();
        state.set(State.STARTING);
        background
                .call(() -> start(settings))
                .atEnd(() -> state.set(State.OFF))
                .then(this::began)
                .whenRefused(no -> refusal.set(no.refusal()))
                .start();
    }

    private Since start(ServerSettings settings) {
        var server = doing.start.at(settings);
        boolean shown = false;
        try {
            doing.keep.accept(settings);
            var now = new Since(server, server.addresses(), clock.instant());
            shown = true;
            return now;
        } finally {
            if (!shown) {
                server.stop(); // nobody could turn off what the switch does not show
            }
        }
    }

    private void began(Since now) {
        since = now;
        count();
        state.set(State.ON);
    }

    private void stop() {
        var running = since;
        if (running != null) {
            state.set(State.STOPPING);
            background
                    .run(running.server::stop)
                    .atEnd(
                            () -> {
                                since = null;
                                state.set(State.OFF);
                            })
                    .start();
        }
    }

    private void keep() {
        if (draft().violations().isEmpty()) {
            var settings = draft().settings();
            background.run(() -> doing.keep.accept(settings)).start();
        }
    }

    private void count() {
        if (since != null) {
            visits.set(since.server.visits());
        }
    }

    private ServerDraft draft() {
        return new ServerDraft(host.get(), port.get(), atStart.get());
    }
}
