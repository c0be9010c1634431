package dev.aftercare.cli.demo;

import dev.aftercare.cli.StoreOption;
import dev.aftercare.cli.Stores;
import dev.aftercare.cli.Terminal;
import dev.aftercare.problem.Refusal;
import dev.aftercare.problem.Refused;

import picocli.CommandLine;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/// Types commands into a terminal of its own, on the store that is open, and keeps a log of them.
final class Typist implements AutoCloseable {
    private final BiFunction<Terminal, Stores, CommandLine> program;
    private final Terminal terminal;
    private final Stores stores;
    private final PrintWriter log;

    Typist(
            BiFunction<Terminal, Stores, CommandLine> program,
            Terminal terminal,
            Stores.Open store,
            PrintWriter log) {
        this.program = program;
        this.terminal = terminal;
        this.stores = new AlreadyOpen(store);
        this.log = log;
    }

    String type(String... arguments) {
        return type(Set.of(0), arguments);
    }

    /// @return what the command wrote
    /// @throws IllegalStateException if it ends otherwise than so
    String type(Set<Integer> exitCodes, String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        int exitCode = program.apply(of(out, err), stores).execute(arguments);
        log.println("$ aftercare " + String.join(" ", arguments));
        log.println(out.toString() + err);
        if (!exitCodes.contains(exitCode)) {
            throw new IllegalStateException(
                    List.of(arguments) + " ended with " + exitCode + ": " + err);
        }
        return out.toString();
    }

    private Terminal of(StringWriter out, StringWriter err) {
        return new Terminal(
                terminal.in(),
                new PrintWriter(out, true),
                new PrintWriter(err, true),
                terminal.folder(),
                terminal.texts(),
                terminal.stop());
    }

    @Override
    public void close() {
        log.close();
    }

    private record AlreadyOpen(Open open) implements Stores {
        @Override
        public int window(StoreOption store) {
            throw new Refused(new Refusal.NoDisplay());
        }

        @Override
        public <T> T use(StoreOption store, Function<Open, T> work) {
            return work.apply(open);
        }

        @Override
        public <T> T hold(StoreOption store, Function<Open, T> work) {
            return work.apply(open);
        }

        @Override
        public boolean migrate(StoreOption store) {
            return false;
        }
    }
}
