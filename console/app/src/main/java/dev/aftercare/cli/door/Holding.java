package dev.aftercare.cli.door;

import org.jspecify.annotations.Nullable;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/// That this process holds a store: said at its door, where commands of others come in, unless this
/// is a single command itself.
public final class Holding implements AutoCloseable {
    private static final Duration TO_END = Duration.ofSeconds(30);
    private static final Executor SAYING = saying -> Thread.ofPlatform().name("door").start(saying);

    private final Path store;
    private final @Nullable Doorkeeper keeper;
    private final CompletableFuture<Void> said;

    private Holding(Path store, @Nullable Doorkeeper keeper, Door door) {
        this.store = store;
        this.keeper = keeper;
        this.said = CompletableFuture.runAsync(() -> door.write(store), SAYING);
    }

    /// Who holds the lock says so, while the store is opened: a window does not wait for it.
    static Holding begin(Path store, Door.Kind kind, Clock clock) {
        if (kind == Door.Kind.COMMAND) {
            return new Holding(store, null, Door.of(kind, 0, clock.instant()));
        }
        var keeper = new Doorkeeper(TO_END);
        var door = Door.of(kind, keeper.port(), clock.instant());
        keeper.keep(door.secret());
        return new Holding(store, keeper, door);
    }

    /// While `work` runs, so do commands of others; when it ends, they are stopped. The store is
    /// open before and closed after.
    public <T> T whileOpen(Commands commands, Supplier<T> work) {
        mustBeSaid();
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

    /// What keeps the door from being written keeps the store from being held, as it is.
    private void mustBeSaid() {
        try {
            said.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof UncheckedIOException why ? why : e;
        }
    }

    @Override
    public void close() {
        if (keeper != null) {
            keeper.close();
        }
        said.exceptionally(_ -> null).join(); // who wanted to know of that asked before
        Door.remove(store);
    }
}
