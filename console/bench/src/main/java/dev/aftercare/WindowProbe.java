package dev.aftercare;

import dev.aftercare.actor.Actor;
import dev.aftercare.database.Database;
import dev.aftercare.database.Location;
import dev.aftercare.database.Surroundings;
import dev.aftercare.files.Attachments;
import dev.aftercare.importing.ImportChoices;
import dev.aftercare.importing.Imports;
import dev.aftercare.progress.Progress;
import dev.aftercare.texts.Texts;
import dev.aftercare.ui.background.Background;
import dev.aftercare.ui.background.News;
import dev.aftercare.ui.background.Workers;
import dev.aftercare.ui.drawing.Drawing;
import dev.aftercare.ui.kit.FileDialogs;
import dev.aftercare.ui.kit.Kept;
import dev.aftercare.ui.kit.Places;
import dev.aftercare.ui.kit.Workplace;
import dev.aftercare.ui.look.Theme;
import dev.aftercare.ui.shell.ShellViewModel.Where;
import dev.aftercare.units.list.UnitFilter;
import dev.aftercare.units.list.UnitLine;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.stage.Stage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// How long the window's thread lets anything wait, in a process of its own with the launchers'
/// options: on an idle window, then while the list of units is opened, sorted, filtered and
/// scrolled to its end and an import runs. Arguments: the store, and the file that is imported.
/// Prints `idle`, `busy` and `peak` with their numbers, and on the error output where the longest
/// waits of both were last seen.
public final class WindowProbe {
    private static final int WORKERS = 4;
    private static final long IDLE_MILLIS = 10_000;
    private static final long STEP_MILLIS = 150;
    private static final int SCROLLS = 40;

    private final Database database;
    private final Path file;
    private final ExecutorService workers = Executors.newFixedThreadPool(WORKERS);

    private WindowProbe(Database database, Path file) {
        this.database = database;
        this.file = file;
    }

    public static void main(String... args) throws Exception {
        var whyNot = Drawing.begin();
        if (!whyNot.isEmpty()) {
            throw new IllegalStateException(whyNot);
        }
        var announcer = Executors.newSingleThreadExecutor();
        var around =
                new Surroundings(Clock.systemUTC(), announcer, Platform::isFxApplicationThread);
        try (var database = Database.open(new Location.Local(Path.of(args[0])), around)) {
            new WindowProbe(database, Path.of(args[1])).run();
        }
        System.exit(0);
    }

    private void run() throws Exception {
        var trouble = new java.util.concurrent.ConcurrentLinkedQueue<Throwable>();
        var background = new Background(Workers.of(workers), Platform::runLater, trouble::add);
        var news = new News(database.changes(), Platform::runLater);
        var screens =
                new Screens(
                        database,
                        new Actor.ComputerUser("bench"),
                        new Texts(Locale.ENGLISH),
                        background,
                        news,
                        new Workplace(
                                new FileDialogs(),
                                Kept.in(file.resolveSibling("lists.properties"), background),
                                Objects.requireNonNull(file.getParent())));
        var places = onScreen(() -> show(screens));
        try (var waits = new ScreenWaits()) {
            waits.begin();
            Thread.sleep(IDLE_MILLIS);
            print("idle", waits.end());
            System.err.println("idle: " + waits.longest());
            waits.begin();
            var imported = CompletableFuture.runAsync(this::importAll, workers);
            do {
                walk(places);
            } while (!imported.isDone());
            imported.join();
            print("busy", waits.end());
            System.err.println("busy: " + waits.longest());
        }
        if (!trouble.isEmpty()) {
            throw new IllegalStateException(trouble.peek());
        }
        System.out.printf(Locale.ROOT, "peak %d%n", peakMegabytes());
    }

    private static Places show(Screens screens) {
        Theme.loadFonts();
        var made = screens.make(new Where(false, "", "bench", ""));
        var root = made.shell().build();
        var scene = new Scene(root, 1440, 900);
        Theme.LIGHT.dress(scene);
        var stage = new Stage();
        stage.setScene(scene);
        stage.show();
        screens.rehearse(made, root);
        return made.places();
    }

    private static void print(String name, ScreenWaits.Summary waits) {
        System.out.printf(
                Locale.ROOT,
                "%s %.3f %.3f %d%n",
                name,
                waits.millisAt999(),
                waits.longestMillis(),
                waits.count());
    }

    private void importAll() {
        var imports = new Imports(database, new Attachments(database), database.clock());
        try (var review = imports.check(file, ImportChoices.NONE, Progress.silent())) {
            imports.commit(new Actor.ComputerUser("bench"), review, Progress.silent());
        }
    }

    /// What a person does in half a minute.
    private static void walk(Places places) throws InterruptedException {
        step(() -> places.units(UnitFilter.ALL));
        for (var id : List.of("serial", "made", "shipped", "covered")) {
            step(() -> sort(id, TableColumn.SortType.ASCENDING));
            step(() -> sort(id, TableColumn.SortType.DESCENDING));
        }
        for (int i = 0; i <= SCROLLS; i++) {
            double part = (double) i / SCROLLS;
            step(() -> scroll(part));
        }
        step(() -> places.units(UnitFilter.ALL.serial("A300-25", "")));
        step(() -> scroll(1));
        step(() -> places.units(UnitFilter.ALL.serial("", "4711")));
        step(() -> table().getSelectionModel().select(0));
    }

    private static void step(Runnable act) throws InterruptedException {
        onScreen(
                () -> {
                    act.run();
                    return true;
                });
        Thread.sleep(STEP_MILLIS);
    }

    private static void sort(String column, TableColumn.SortType type) {
        var table = table();
        var by =
                table.getColumns().stream()
                        .filter(one -> column.equals(one.getId()))
                        .findFirst()
                        .orElseThrow();
        by.setSortType(type);
        table.getSortOrder().setAll(List.of(by));
    }

    private static void scroll(double part) {
        var table = table();
        table.scrollTo((int) (part * (table.getItems().size() - 1)));
    }

    @SuppressWarnings("unchecked") // the table of units
    private static TableView<UnitLine> table() {
        return (TableView<UnitLine>)
                javafx.stage.Window.getWindows().getFirst().getScene().getRoot().lookup("#units");
    }

    private static <T> T onScreen(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, Platform::runLater)
                .orTimeout(1, TimeUnit.MINUTES)
                .join();
    }

    /// The most memory of the machine that this process ever held.
    private static long peakMegabytes() throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("/proc/self/status"))) {
            return lines.filter(line -> line.startsWith("VmHWM"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1_024)
                    .findFirst()
                    .orElseThrow();
        }
    }
}
