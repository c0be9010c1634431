package dev.aftercare.cli;

import dev.aftercare.Aftercare;
import dev.aftercare.cli.demo.Drawn;
import dev.aftercare.cli.demo.FreshStores;
import dev.aftercare.cli.demo.Story;
import dev.aftercare.database.ServiceTest;
import dev.aftercare.progress.Stop;

import picocli.CommandLine;

import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Function;

/// A test of commands as typed, on an empty database of each engine.
public abstract class CommandTest extends ServiceTest {
    /// Read while a command that stays runs on another thread.
    private volatile TestTerminal last = TestTerminal.in(Path.of(""));

    /// Runs a command as kim; what it wrote is that command's alone.
    protected int aftercare(String... args) {
        return aftercare(new Stop(), args);
    }

    /// The same, until it is asked to stop.
    protected int aftercare(Stop stop, String... args) {
        var typed = TestTerminal.in(folder, stop);
        last = typed;
        return program(typed).execute(args);
    }

    /// The tree of commands, to be looked at.
    protected CommandLine program() {
        return program(TestTerminal.in(folder));
    }

    private CommandLine program(TestTerminal typed) {
        return Aftercare.commandLine(typed.terminal(), new OpenAlready(), noFreshStore(), logs());
    }

    /// Where a failed command says that its log is.
    protected Path logs() {
        return folder.resolve("logs");
    }

    protected String out() {
        return last.out().toString();
    }

    protected String err() {
        return last.err().toString();
    }

    private static FreshStores noFreshStore() {
        return new FreshStores() {
            @Override
            public <T> T make(Path folder, Clock clock, Function<Stores.Open, T> work) {
                throw new AssertionError("This test asked for no store of its own");
            }

            @Override
            public boolean canShow() {
                return false;
            }

            @Override
            public int show(Path folder, Clock clock, Function<Stores.Open, Story> story) {
                throw new AssertionError("This test has no display");
            }

            @Override
            public Drawn draw(Stores.Open store, long unitId, Path folder) {
                throw new AssertionError("This test has no screens");
            }
        };
    }

    private final class OpenAlready implements Stores {
        @Override
        public int window(StoreOption store) {
            throw new AssertionError("no window here");
        }

        @Override
        public <T> T use(StoreOption store, Function<Open, T> work) {
            return work.apply(new Open(database, KIM));
        }

        @Override
        public <T> T hold(StoreOption store, Function<Open, T> work) {
            return work.apply(new Open(asScanServer(), KIM));
        }

        @Override
        public boolean migrate(StoreOption store) {
            return false;
        }
    }
}
