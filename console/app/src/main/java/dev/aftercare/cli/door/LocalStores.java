package dev.aftercare.cli.door;

import dev.aftercare.cli.HandedOver;
import dev.aftercare.cli.Terminal;
import dev.aftercare.database.local.DataFolder;
import dev.aftercare.database.local.StoreLock;
import dev.aftercare.problem.Refusal;
import dev.aftercare.problem.Refused;
import dev.aftercare.progress.Cancelled;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Gets one process at a time to a local store: this one, or the one that has it already.
public final class LocalStores {
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(100);

    private final Terminal terminal;
    private final List<String> arguments;
    private final Clock clock;
    private final Duration longestWait;

    /// @param arguments of the command that was typed in the terminal
    /// @param longestWait for a holder that takes no commands in
    public LocalStores(
            Terminal terminal, List<String> arguments, Clock clock, Duration longestWait) {
        this.terminal = terminal;
        this.arguments = List.copyOf(arguments);
        this.clock = clock;
        this.longestWait = longestWait;
    }

    /// Runs work in this process, which holds the store meanwhile; before, waits for other commands
    /// to end.
    ///
    /// @throws HandedOver if the holder of the store has run the whole command instead
    /// @throws Refused if the store stays held by what takes no commands in, if it is on a network
    ///   share, or if two want to serve it
    public <T> T hold(Path store, Door.Kind kind, Function<Holding, T> work) {
        DataFolder.mustBeOfThisComputer(store);
        try (var _ = take(store, kind);
                var holding = Holding.begin(store, kind, clock)) {
            return work.apply(holding);
        }
    }

    private StoreLock take(Path store, Door.Kind kind) {
        var until = clock.instant().plus(longestWait);
        while (true) {
            var lock = lock(store);
            if (lock.isPresent()) {
                return lock.get();
            }
            Door.read(store).filter(Door::takesIn).ifPresent(door -> enter(store, door, kind));
            waitForHolder(store, until);
        }
    }

    private static Optional<StoreLock> lock(Path store) {
        try {
            return StoreLock.take(store);
        } catch (UncheckedIOException _) {
            throw new Refused(new Refusal.StoreUnwritable(store));
        }
    }

    /// Returns if nobody is behind the door.
    private void enter(Path store, Door door, Door.Kind kind) {
        try (var errand = Errand.knock(door).orElse(null)) {
            if (errand == null) {
                return;
            }
            if (kind != Door.Kind.COMMAND && door.kind() == Door.Kind.SERVE) {
                throw new Refused(new Refusal.StoreServed(store, door.pid(), door.since()));
            }
            var exitCode = errand.run(arguments, terminal);
            if (exitCode.isPresent()) {
                throw new HandedOver(exitCode.getAsInt());
            }
        }
    }

    private void waitForHolder(Path store, Instant until) {
        if (clock.instant().isAfter(until)) {
            throw new Refused(new Refusal.StoreHeld(store));
        }
        if (terminal.stop().await(BETWEEN_TRIES)) {
            throw new Cancelled();
        }
    }
}
