package dev.aftercare;

import dev.aftercare.actor.Actor;
import dev.aftercare.cli.ExitCode;
import dev.aftercare.cli.SharedLogin;
import dev.aftercare.cli.StoreOption;
import dev.aftercare.cli.Stores;
import dev.aftercare.cli.Terminal;
import dev.aftercare.cli.demo.Drawn;
import dev.aftercare.cli.demo.FreshStores;
import dev.aftercare.cli.demo.Story;
import dev.aftercare.cli.door.Commands;
import dev.aftercare.cli.door.Door;
import dev.aftercare.cli.door.Holding;
import dev.aftercare.cli.door.LocalStores;
import dev.aftercare.database.Database;
import dev.aftercare.database.Location;
import dev.aftercare.database.Surroundings;
import dev.aftercare.problem.Refusal;
import dev.aftercare.problem.Refused;
import dev.aftercare.ui.shell.ShellViewModel.Where;
import dev.aftercare.units.list.BookmarkKeeper;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/// The one place where the program is put together, for one command in one terminal.
final class Wiring implements Stores, FreshStores {
    private static final Clock CLOCK = Clock.systemUTC();
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);
    private static final Actor SERVER = new Actor.Job("scan-server");

    private final Terminal terminal;
    private final Computer computer;
    private final LocalStores stores;
    private final SharedStore shared;

    Wiring(Terminal terminal, Computer computer, String... arguments) {
        this.terminal = terminal;
        this.computer = computer;
        this.stores = new LocalStores(terminal, List.of(arguments), CLOCK, LONGEST_WAIT);
        this.shared = new SharedStore(terminal, computer, CLOCK);
    }

    @Override
    public <T> T use(StoreOption store, Function<Open, T> work) {
        if (SharedLogin.isMeant(store.store())) {
            return shared.use(store, work);
        }
        return local(
                store,
                Door.Kind.COMMAND,
                database -> work.apply(new Open(database, computerUser())));
    }

    @Override
    public <T> T hold(StoreOption store, Function<Open, T> work) {
        if (SharedLogin.isMeant(store.store())) {
            return shared.hold(store, SERVER, work);
        }
        return local(store, Door.Kind.SERVE, database -> work.apply(new Open(database, SERVER)));
    }

    @Override
    public int window(StoreOption store) {
        if (!computer.display()) {
            throw new Refused(new Refusal.NoDisplay());
        }
        return SharedLogin.isMeant(store.store())
                ? shared.window(store)
                : localWindow(folder(store));
    }

    /// Whoever holds the store is asked first: a second start opens no second window.
    private int localWindow(Path folder) {
        try {
            return stores.hold(
                    folder,
                    Door.Kind.WINDOW,
                    holding ->
                            OpenWindow.on(
                                    terminal,
                                    computer,
                                    window -> localWindow(folder, holding, window)));
        } catch (Refused no) {
            return OpenWindow.refused(
                    terminal, computer, no, window -> localWindow(folder, window));
        }
    }

    private int localWindow(Path folder, OpenWindow window) {
        return stores.hold(
                folder, Door.Kind.WINDOW, holding -> localWindow(folder, holding, window));
    }

    private int localWindow(Path folder, Holding holding, OpenWindow window) {
        return localWindow(
                folder, CLOCK, holding, window, open -> window.showUntilClosed(open, ""));
    }

    private int localWindow(
            Path folder,
            Clock clock,
            Holding holding,
            OpenWindow window,
            ToIntFunction<Open> work) {
        try (var announcer = Executors.newSingleThreadExecutor();
                var database =
                        Database.open(
                                new Location.Local(folder),
                                OpenWindow.surroundings(clock, announcer),
                                window.progress());
                var _ = new BookmarkKeeper(database)) {
            var open = new Open(database, computerUser());
            return holding.whileOpen(
                    commandsOn(database, window::toFront), () -> work.applyAsInt(open));
        }
    }

    @Override
    public boolean migrate(StoreOption store) {
        if (!SharedLogin.isMeant(store.store())) {
            return local(store, Door.Kind.COMMAND, _ -> false);
        }
        shared.migrate(store);
        return true;
    }

    /// As for one that stays, since the demo may.
    @Override
    public <T> T make(Path folder, Clock clock, Function<Open, T> work) {
        return local(
                folder,
                Door.Kind.SERVE,
                clock,
                database -> work.apply(new Open(database, computerUser())));
    }

    @Override
    public boolean canShow() {
        return computer.display();
    }

    @Override
    public int show(Path folder, Clock clock, Function<Open, Story> story) {
        return stores.hold(
                folder,
                Door.Kind.WINDOW,
                holding ->
                        OpenWindow.on(
                                terminal,
                                computer,
                                window ->
                                        localWindow(
                                                folder,
                                                clock,
                                                holding,
                                                window,
                                                open ->
                                                        window.tellUntilClosed(
                                                                open, story.apply(open)))));
    }

    @Override
    public Drawn draw(Open open, long unitId, Path folder) {
        var texts = open.inItsZone(terminal.texts());
        var where = new Where(false, "", open.actor().name(), OpenWindow.VERSION);
        return DrawnScreens.draw(open, texts, where, unitId, folder);
    }

    private <T> T local(StoreOption store, Door.Kind kind, Function<Database, T> work) {
        return local(folder(store), kind, CLOCK, work);
    }

    private Path folder(StoreOption store) {
        var typed = store.store();
        return typed == null ? computer.dataFolder() : terminal.file(Path.of(typed));
    }

    private <T> T local(Path folder, Door.Kind kind, Clock clock, Function<Database, T> work) {
        return stores.hold(
                folder,
                kind,
                holding -> {
                    try (var announcer = Executors.newSingleThreadExecutor();
                            var database = open(folder, announcer, clock);
                            var _ =
                                    kind == Door.Kind.COMMAND
                                            ? null
                                            : new BookmarkKeeper(database)) {
                        return holding.whileOpen(
                                commandsOn(database, Wiring::noWindow), () -> work.apply(database));
                    }
                });
    }

    private Database open(Path folder, Executor announcer, Clock clock) {
        try (var progress = terminal.progress()) {
            var around = new Surroundings(clock, announcer, () -> false);
            return Database.open(new Location.Local(folder), around, progress);
        }
    }

    /// What others typed, on the store that is open here.
    ///
    /// @param toFront for who starts the window once more
    private Commands commandsOn(Database database, Runnable toFront) {
        var inside = new Inside(new Open(database, computerUser()), toFront);
        return (others, arguments) ->
                Aftercare.commandLine(others, inside, this, computer.logs()).execute(arguments);
    }

    private static void noWindow() {
        throw new Refused(new Refusal.NoDisplay());
    }

    private record Inside(Open open, Runnable toFront) implements Stores {
        @Override
        public int window(StoreOption store) {
            toFront.run();
            return ExitCode.DONE;
        }

        @Override
        public <T> T use(StoreOption store, Function<Open, T> work) {
            return work.apply(open);
        }

        @Override
        public <T> T hold(StoreOption store, Function<Open, T> work) {
            return work.apply(new Open(open.database(), SERVER));
        }

        @Override
        public boolean migrate(StoreOption store) {
            return false;
        }
    }

    private Actor computerUser() {
        return new Actor.ComputerUser(computer.user());
    }
}
