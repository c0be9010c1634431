package dev.aftercare;

import dev.aftercare.actor.Actor;
import dev.aftercare.change.Change;
import dev.aftercare.database.Database;
import dev.aftercare.texts.Texts;
import dev.aftercare.ui.background.Background;
import dev.aftercare.ui.background.News;
import dev.aftercare.ui.background.Workers;
import dev.aftercare.ui.connection.ConnectionBanner;
import dev.aftercare.ui.connection.ConnectionViewModel;
import dev.aftercare.ui.kit.Places;
import dev.aftercare.ui.kit.Screen;
import dev.aftercare.ui.kit.Surface;
import dev.aftercare.ui.scan.OnMyPhoneChip;
import dev.aftercare.ui.scan.ScanServerChip;
import dev.aftercare.ui.scan.ScanServerViewModel;
import dev.aftercare.ui.shell.Section;
import dev.aftercare.ui.shell.Shell;
import dev.aftercare.ui.shell.ShellViewModel;
import dev.aftercare.units.list.UnitFilter;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;

/// Puts the window's content together, for one database and who sits before it. Made off the
/// window's thread, for some services read when they are made; [#make] is called on it.
///
/// Each section has a wiring of its own; the ways between them are here.
final class Screens implements AutoCloseable {
    private final Database database;
    private final Texts texts;
    private final Background background;
    private final Ways ways = new Ways();
    private final News news;
    private final Path computer;
    private final Servers servers;
    private final ExecutorService looking = Executors.newVirtualThreadPerTaskExecutor();
    private final UnitWiring units;

    /// @param computer where this computer's own settings are kept
    Screens(
            Database database,
            Actor actor,
            Texts texts,
            Background background,
            News news,
            Path computer) {
        this.database = database;
        this.news = news;
        this.computer = computer;
        this.servers = new Servers(database);
        this.texts = texts;
        this.background = background;
        this.units = new UnitWiring(database, actor, texts, background, news);
    }

    /// The shell, what it is steered by, and the ways between screens.
    record Made(
            Shell shell,
            ShellViewModel model,
            Places places,
            ScanServerViewModel server,
            ConnectionViewModel connection) {}

    Made make(ShellViewModel.Where where) {
        var server =
                new ServerWiring(
                        database,
                        servers,
                        computer.resolve("scan-server.properties"),
                        where,
                        texts,
                        background,
                        news);
        var screens = screens(server);
        var model = new ShellViewModel(screens.keySet(), where);
        ways.go = model.section()::set;
        var connection = connection();
        var shell = new Shell(model, texts, background, screens);
        shell.fit(fittings(server, connection, where.shared()));
        connection
                .lost()
                .subscribe(
                        (before, _) -> {
                            if (before) {
                                shell.tell(texts.get("ui.connection.back"), null);
                            }
                        });
        return new Made(shell, model, ways, server.switching(), connection);
    }

    private Shell.Fittings fittings(
            ServerWiring server, ConnectionViewModel connection, boolean shared) {
        var chip = new ScanServerChip(server.switching(), texts);
        return new Shell.Fittings(
                List.of(new OnMyPhoneChip(server.phone(), texts).build(), chip.build()),
                List.of(new ConnectionBanner(connection, texts, shared).build()),
                List.of(chip.command()));
    }

    /// What was missed while it was lost may be anything: it is told as a change of what shows
    /// everywhere.
    private ConnectionViewModel connection() {
        return new ConnectionViewModel(
                database::answers,
                () -> database.changes().announce(List.of(new Change("company", 0))),
                background.beside(Workers.of(looking)));
    }

    /// Ends what it has opened, before the database ends.
    @Override
    public void close() {
        servers.close();
        looking.shutdown();
    }

    /// The sections that there are, in their order.
    private Map<Section, Function<Surface, Screen>> screens(ServerWiring server) {
        var screens = new LinkedHashMap<Section, Function<Surface, Screen>>();
        screens.put(Section.UNITS, surface -> units.screen(surface, server::onMyPhone));
        screens.put(Section.SCAN_SERVER, _ -> server.screen());
        return screens;
    }

    /// Tells a screen's view model what is wanted there, then goes to it. View models get it before
    /// there is a shell.
    private final class Ways implements Places {
        private Consumer<Section> go = _ -> {};

        @Override
        public void units(UnitFilter filter) {
            units.model().show(filter);
            go.accept(Section.UNITS);
        }

        @Override
        public void unit(long id) {
            units.model().show(id);
            go.accept(Section.UNITS);
        }
    }
}
