package dev.aftercare.cli.door;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;

/// That this process holds a store: said at its door, where commands of others come in, unless this
/// is a single command itself.
public final class Holding implements AutoCloseable {
    private static final Duration TO_END = Duration.ofSeconds(30);

    private final Path store;
    private final @Nullable Doorkeeper keeper;

    private Holding(Path store, @Nullable Doorkeeper keeper) {
        this.store = store;
        this.keeper = keeper;
    }

    /// Who holds the lock says so, before the store is opened.
    static Holding begin(Path store, Door.Kind kind, Clock clock) {
        if (kind == Door.Kind.COMMAND) {
            Door.of(kind, 0, clock.instant()).write(store);
            return new Holding(store, null);
        }
        var keeper = new Doorkeeper(TO_END);
        var door = Door.of(kind, keeper.port(), clock.instant());
        keeper.keep(door.secret());
        door.write(store);
        return new Holding(store, keeper);
    }

    /// While `work` runs, so do commands of others; when it ends, they are stopped. The store is
    /// open before and closed after.
    public <T> T whileOpen(Commands commands, Supplier<T> work) {
        if (keeper == null) {
            return work.get();
        }
        keeper.admit(commands);
        try {
            return work.get();
        } finally {
            keeper.close();
        }
    }

    @Override
    public void close() {
        if (keeper != null) {
            keeper.close();
        }
        Door.remove(store);
    }
}
