package dev.aftercare;

import dev.aftercare.actor.Actor;
import dev.aftercare.change.Change;
import dev.aftercare.database.Database;
import dev.aftercare.search.Search;
import dev.aftercare.texts.Texts;
import dev.aftercare.ui.background.Background;
import dev.aftercare.ui.background.News;
import dev.aftercare.ui.background.Workers;
import dev.aftercare.ui.connection.ConnectionBanner;
import dev.aftercare.ui.connection.ConnectionViewModel;
import dev.aftercare.ui.gallery.GalleryView;
import dev.aftercare.ui.importing.ImportView;
import dev.aftercare.ui.kit.Places;
import dev.aftercare.ui.kit.Screen;
import dev.aftercare.ui.kit.Surface;
import dev.aftercare.ui.kit.Workplace;
import dev.aftercare.ui.look.Appearance;
import dev.aftercare.ui.scan.OnMyPhoneChip;
import dev.aftercare.ui.scan.ScanServerChip;
import dev.aftercare.ui.scan.ScanServerViewModel;
import dev.aftercare.ui.scan.ServerSettings;
import dev.aftercare.ui.scanner.LearnedScanner;
import dev.aftercare.ui.scanner.ScannerPage;
import dev.aftercare.ui.scanner.ScannerViewModel;
import dev.aftercare.ui.search.SearchReading;
import dev.aftercare.ui.search.SearchViewModel;
import dev.aftercare.ui.shell.Section;
import dev.aftercare.ui.shell.Shell;
import dev.aftercare.ui.shell.ShellViewModel;
import dev.aftercare.units.WhichUnits;
import dev.aftercare.units.list.UnitFilter;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;

import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;

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
    private final Workplace workplace;
    private final Servers servers;
    private final ExecutorService looking = Executors.newVirtualThreadPerTaskExecutor();
    private final OverviewWiring overview;
    private final UnitWiring units;
    private final SettingsWiring settings;
    private final ObjectProperty<Appearance> look = new SimpleObjectProperty<>(Appearance.SYSTEM);
    private final Search search;
    private final LearnedScanner scanner;
    private final ConnectionViewModel connection;
    private final Path serverFile;
    private final ServerSettings serverSettings;
    private final ImportWiring imports;
    private final LabelWiring labels;

    Screens(
            Database database,
            Actor actor,
            Texts texts,
            Background background,
            News news,
            Workplace workplace) {
        this.database = database;
        this.news = news;
        this.workplace = workplace;
        this.servers = new Servers(database);
        this.texts = texts;
        this.background = background;
        this.overview = new OverviewWiring(database, texts, background, news, workplace, ways);
        this.units = new UnitWiring(database, actor, texts, background, news, workplace, ways);
        this.settings =
                new SettingsWiring(database, actor, texts, background, news, workplace.files());
        this.search = new Search(database);
        this.scanner = new LearnedScanner(workplace.folder().resolve("scanner.properties"));
        this.serverFile = workplace.folder().resolve("scan-server.properties");
        this.serverSettings = ServerSettings.read(serverFile);
        this.connection = connection(database, background);
        this.imports =
                new ImportWiring(
                        database,
                        actor,
                        texts,
                        background,
                        news,
                        new ImportView.Around(ways, workplace.files()));
        this.labels = new LabelWiring(database, actor, texts, background, news, workplace);
        settings.add("scanner", MaterialDesignB.BARCODE_SCAN, () -> scannerPage().build());
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
                        serverFile,
                        serverSettings,
                        where,
                        texts,
                        background,
                        news);
        settings.add("scan_server", MaterialDesignA.ACCESS_POINT, server::page);
        var screens = screens(server);
        var model = new ShellViewModel(screens.keySet(), where);
        model.look().bindBidirectional(look);
        ways.go =
                section -> {
                    if (screens.containsKey(section)) {
                        model.section().set(section);
                    }
                };
        var searching = search();
        ways.find = searching::find;
        var shell = new Shell(model, texts, background, searching, screens);
        shell.fit(fittings(server, where.shared()));
        connection
                .lost()
                .subscribe(
                        (before, _) -> {
                            if (before) {
                                answersAgain(shell);
                            }
                        });
        overview.start(model);
        return new Made(shell, model, ways, server.switching(), connection);
    }

    /// Lists are gone through once, where nobody sees it, behind the shell that stands here.
    void rehearse(Made made, Parent shown) {
        units.rehearsal(made.shell()).begin(shown);
    }

    /// Said once: what failed meanwhile and is not read yet says it too.
    private void answersAgain(Shell shell) {
        if (!shell.warnInstead(texts.get("trouble.full"), texts.get("trouble.full.back"))) {
            shell.tell(texts.get("ui.connection.back"), null);
        }
    }

    private SearchViewModel search() {
        return new SearchViewModel(
                new SearchReading(search::find, search::units),
                ways,
                scanner.layout()::get,
                background);
    }

    private Shell.Fittings fittings(ServerWiring server, boolean shared) {
        var chip = new ScanServerChip(server.switching(), texts);
        return new Shell.Fittings(
                List.of(new OnMyPhoneChip(server.phone(), texts).build(), chip.build()),
                List.of(new ConnectionBanner(connection, texts, shared).build()),
                List.of(chip.command()));
    }

    /// What was missed while it was lost may be anything: it is told as a change of what shows
    /// everywhere.
    private ConnectionViewModel connection(Database database, Background background) {
        return new ConnectionViewModel(
                database::answers,
                () -> database.changes().announce(List.of(new Change("company", 0))),
                background.beside(Workers.of(looking)));
    }

    /// Ends what it has opened, before the database ends.
    @Override
    public void close() {
        connection.end();
        workplace.kept().write();
        imports.model().end();
        servers.close();
        looking.shutdown();
    }

    /// The sections that there are, in their order.
    private Map<Section, Function<Surface, Screen>> screens(ServerWiring server) {
        var screens = new LinkedHashMap<Section, Function<Surface, Screen>>();
        screens.put(Section.OVERVIEW, overview::screen);
        screens.put(Section.UNITS, surface -> units.screen(surface, server::onMyPhone));
        screens.put(Section.IMPORT, imports::screen);
        screens.put(Section.LABELS, labels::screen);
        screens.put(Section.SCAN_SERVER, _ -> server.screen());
        screens.put(Section.SETTINGS, surface -> settings.screen(surface, look));
        screens.put(Section.GALLERY, surface -> new GalleryView(scannerPage(), texts, surface));
        return screens;
    }

    /// The page of the settings on which a scanner is tried.
    private ScannerPage scannerPage() {
        return new ScannerPage(new ScannerViewModel(scanner, background), texts);
    }

    /// Tells a screen's view model what is wanted there, then goes to it. View models get it before
    /// there is a shell.
    private final class Ways implements Places {
        private Consumer<Section> go = _ -> {};
        private Consumer<String> find = _ -> {};

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

        @Override
        public void imports() {
            go.accept(Section.IMPORT);
        }

        @Override
        public void importSession(long id) {
            imports.model().resume(id);
            go.accept(Section.IMPORT);
        }

        @Override
        public void importFile(Path file) {
            imports.model().importFile(file);
            go.accept(Section.IMPORT);
        }

        @Override
        public void labels() {
            go.accept(Section.LABELS);
        }

        @Override
        public void labels(WhichUnits which) {
            labels.model().want(which);
            go.accept(Section.LABELS);
        }

        @Override
        public void settings() {
            go.accept(Section.SETTINGS);
        }

        @Override
        public void product(long id) {
            settings.product(id);
            go.accept(Section.SETTINGS);
        }

        @Override
        public void find(String text) {
            find.accept(text);
        }
    }
}
