package dev.aftercare;

import dev.aftercare.cli.StoreOption;
import dev.aftercare.cli.Stores.Open;
import dev.aftercare.cli.Terminal;
import dev.aftercare.problem.Refused;
import dev.aftercare.progress.Stop;
import dev.aftercare.texts.Texts;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// A program for [HeldStoreTest]: holds a store as a server does, until its input ends.
final class HoldStore {

    public static void main(String... args) {
        var terminal =
                new Terminal(
                        System.in,
                        new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                        new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                        Path.of(""),
                        new Texts(Locale.ENGLISH),
                        new Stop());
        var computer = new Computer(Map.of(), "kim", Path.of(""), _ -> Optional.empty());
        var store = new StoreOption();
        new CommandLine(CommandSpec.create())
                .addMixin("store", store)
                .parseArgs("--store", args[0]);
        try {
            new Wiring(terminal, computer).hold(store, open -> untilInputEnds(terminal, open));
            System.exit(0);
        } catch (Refused no) {
            terminal.err().println(terminal.texts().refusal(no.refusal()));
            System.exit(3);
        }
    }

    private static int untilInputEnds(Terminal terminal, Open open) {
        terminal.out().println("held by " + open.actor().kind());
        try {
            return terminal.in().readAllBytes().length;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HoldStore() {}
}
