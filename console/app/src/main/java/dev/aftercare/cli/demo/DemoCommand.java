package dev.aftercare.cli.demo;

import dev.aftercare.cli.Desk;
import dev.aftercare.cli.ExitCode;
import dev.aftercare.cli.SharedLogin;
import dev.aftercare.cli.Stores;
import dev.aftercare.cli.Terminal;
import dev.aftercare.cli.demo.DemoStory.Told;
import dev.aftercare.problem.Refusal;
import dev.aftercare.problem.Refused;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.Consumer;

@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = {
            "Walks the whole thread on sample data, in a store of its own.",
            "",
            "Brings in a catalogue and some 20,000 units, plays what customers did since, prints",
            "labels, scans one of them over HTTP, registers, and reads the owner back.",
            "With --store it uses that folder, which must be empty.",
            "",
            "On a computer with a display it opens the window, and does all that behind it, until"
                    + " the",
            "window is closed. Without one it draws the window's screens into files."
        },
        footer = {
            "",
            "Examples:",
            "  aftercare demo",
            "  aftercare demo --no-window --out demo --serve"
        })
public final class DemoCommand implements Callable<Integer> {
    private static final Instant BEGIN = Instant.parse("2024-01-08T09:00:00Z");

    private final Desk desk;
    private final Terminal terminal;
    private final FreshStores stores;
    private final BiFunction<Terminal, Stores, CommandLine> program;

    @Spec private CommandSpec spec;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Folder for what it leaves; without it a fresh temporary one.")
    private @Nullable Path out;

    @Option(names = "--serve", description = "Stays, with the scan server running, until Ctrl-C.")
    private boolean serve;

    @Option(names = "--no-window", description = "Opens none, although there is a display.")
    private boolean noWindow;

    public DemoCommand(
            Desk desk, FreshStores stores, BiFunction<Terminal, Stores, CommandLine> program) {
        this.desk = desk;
        this.terminal = desk.terminal();
        this.stores = stores;
        this.program = program;
    }

    @Override
    public Integer call() {
        try {
            var left = out == null ? Files.createTempDirectory("aftercare-demo") : made(out);
            var folder =
                    desk.store().store() == null
                            ? left.resolve("store")
                            : typed(desk.store().store());
            mustBeEmpty(folder);
            var clock = new DemoClock(Clock.systemUTC(), BEGIN);
            if (stores.canShow() && !noWindow) {
                stores.show(folder, clock, open -> story(open, clock, left, _ -> rest(left)));
            } else {
                stores.make(folder, clock, open -> tell(open, clock, left));
            }
            terminal.say("demo.left", left, folder);
            return ExitCode.DONE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Story story(Stores.Open open, DemoClock clock, Path left, Consumer<Told> end) {
        var database = open.database();
        var typist = new Typist(program, terminal, open, log(left));
        return new DemoStory(
                database, typist, new Demo(terminal, database, clock, typist, left), end);
    }

    private boolean tell(Stores.Open open, DemoClock clock, Path left) {
        try (var story = story(open, clock, left, told -> look(open, told, left))) {
            story.begin();
            story.goOn();
            return true;
        }
    }

    /// Behind a window, which answers phones itself.
    private void rest(Path left) {
        new LeftPage(left).write();
        terminal.say("demo.window");
    }

    /// Without a window.
    private void look(Stores.Open open, Told told, Path left) {
        if (!stores.canShow()) {
            var drawn = stores.draw(open, told.unitId(), left.resolve("screens"));
            if (drawn.whyNot().isEmpty()) {
                terminal.say("demo.drawn", drawn.pictures().size(), left.resolve("index.html"));
            } else {
                terminal.warn("demo.undrawable", drawn.whyNot());
            }
        }
        new LeftPage(left).write();
        if (serve) {
            stay(told);
        }
    }

    private void stay(Told told) {
        terminal.say("demo.serving", told.server());
        terminal.stop().await();
    }

    private static PrintWriter log(Path left) {
        try {
            Files.createDirectories(left.resolve("pages"));
            Files.createDirectories(left.resolve("printed"));
            var file = left.resolve("commands.txt");
            return new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path made(Path folder) throws IOException {
        return Files.createDirectories(terminal.file(folder));
    }

    private Path typed(String folder) {
        if (SharedLogin.isMeant(folder)) {
            throw desk.usage(spec, "demo.local", folder);
        }
        return terminal.file(Path.of(folder));
    }

    private static void mustBeEmpty(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var inside = Files.list(folder)) {
                if (inside.findAny().isPresent()) {
                    throw new Refused(new Refusal.StoreNotEmpty(folder));
                }
            }
        }
    }
}
