package dev.aftercare.cli.door;

import dev.aftercare.cli.HandedOver;
import dev.aftercare.cli.Terminal;
import dev.aftercare.database.Location;
import dev.aftercare.database.local.DataFolder;
import dev.aftercare.database.local.StoreLock;
import dev.aftercare.problem.Refusal;
import dev.aftercare.problem.Refused;
import dev.aftercare.progress.Cancelled;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Gets one process at a time to a local store: this one, or the one that has it already.
public final class LocalStores {
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(100);

    private static final Duration IN_SILENCE = Duration.ofSeconds(1);

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
        try (var _ = take(store, kind)) {
            if (Door.isLeftIn(store)) {
                terminal.warn("store.left");
            }
            try (var holding = Holding.begin(store, kind, clock)) {
                return work.apply(holding);
            }
        }
    }

    private StoreLock take(Path store, Door.Kind kind) {
        var began = clock.instant();
        boolean said = false;
        while (true) {
            var lock = lock(store);
            if (lock.isPresent()) {
                return lock.get();
            }
            Door.read(store).filter(Door::takesIn).ifPresent(door -> enter(store, door, kind));
            var waited = Duration.between(began, clock.instant());
            if (!said && waited.compareTo(IN_SILENCE) > 0) {
                sayWhoHolds(store);
                said = true;
            }
            waitForHolder(store, waited);
        }
    }

    private static Optional<StoreLock> lock(Path store) {
        try {
            return StoreLock.take(store);
        } catch (UncheckedIOException _) {
            throw new Refused(whyNot(store));
        }
    }

    private static Refusal whyNot(Path store) {
        if (Files.isRegularFile(store)) {
            return new Refusal.StoreIsFile(store);
        }
        return Files.isDirectory(store) && new Location.Local(store).mayBeThere()
                ? new Refusal.StoreForbidden(store)
                : new Refusal.StoreUnwritable(store);
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

    private void sayWhoHolds(Path store) {
        Door.read(store)
                .ifPresentOrElse(
                        door -> terminal.warn("store.waiting", door.pid(), door.since()),
                        () -> terminal.warn("store.waitingUnknown"));
    }

    private void waitForHolder(Path store, Duration waited) {
        if (waited.compareTo(longestWait) > 0) {
            throw new Refused(new Refusal.StoreHeld(store));
        }
        if (terminal.stop().await(BETWEEN_TRIES)) {
            throw new Cancelled();
        }
    }
}
