package dev.aftercare;

import dev.aftercare.actor.Actor;
import dev.aftercare.cli.SharedLogin;
import dev.aftercare.cli.StoreOption;
import dev.aftercare.cli.Stores.Open;
import dev.aftercare.cli.Terminal;
import dev.aftercare.database.ChangePoller;
import dev.aftercare.database.Database;
import dev.aftercare.database.Group;
import dev.aftercare.database.Schema;
import dev.aftercare.database.Surroundings;
import dev.aftercare.staff.Staff;
import dev.aftercare.units.list.BookmarkKeeper;

import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.function.Function;

/// A database that others work on too: who opens it signs in, and hears of what they change.
final class SharedStore {
    private static final Duration BETWEEN_POLLS = Duration.ofSeconds(1);

    private final Terminal terminal;
    private final Computer computer;
    private final Clock clock;
    private final SharedLogin login;

    SharedStore(Terminal terminal, Computer computer, Clock clock) {
        this.terminal = terminal;
        this.computer = computer;
        this.clock = clock;
        this.login = new SharedLogin(computer.environment(), computer.user(), computer.ask());
    }

    /// Signs in as a member of staff for one command.
    <T> T use(StoreOption store, Function<Open, T> work) {
        return signedIn(
                store,
                Group.STAFF,
                database -> work.apply(new Open(database, new Staff(database).signIn())));
    }

    /// Signs in as a scan server for as long as that runs.
    <T> T hold(StoreOption store, Actor server, Function<Open, T> work) {
        return signedIn(
                store,
                Group.SCAN,
                database -> {
                    try (var _ = new ChangePoller(database, BETWEEN_POLLS)) {
                        return work.apply(new Open(database, server));
                    }
                });
    }

    private <T> T signedIn(StoreOption store, Group group, Function<Database, T> work) {
        try (var announcer = Executors.newSingleThreadExecutor();
                var database =
                        login.signIn(
                                url(store),
                                store.user(),
                                group,
                                location ->
                                        Database.open(
                                                location,
                                                new Surroundings(clock, announcer, () -> false)))) {
            return work.apply(database);
        }
    }

    int window(StoreOption store) {
        return OpenWindow.on(terminal, computer, window -> show(store, window));
    }

    private int show(StoreOption store, OpenWindow window) {
        try (var announcer = Executors.newSingleThreadExecutor();
                var database =
                        login.signIn(
                                url(store),
                                store.user(),
                                Group.STAFF,
                                location ->
                                        Database.open(
                                                location,
                                                OpenWindow.surroundings(clock, announcer)));
                var _ = new ChangePoller(database, BETWEEN_POLLS);
                var _ = new BookmarkKeeper(database)) {
            var person = new Staff(database).signIn();
            return window.showUntilClosed(new Open(database, person), url(store));
        }
    }

    void migrate(StoreOption store) {
        login.signIn(
                url(store),
                store.user(),
                Group.STAFF,
                location -> {
                    Schema.migrate(location);
                    return location;
                });
    }

    private static String url(StoreOption store) {
        return Objects.requireNonNull(store.store());
    }
}
