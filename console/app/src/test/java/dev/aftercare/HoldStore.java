package dev.aftercare;

import dev.aftercare.cli.StoreOption;
import dev.aftercare.cli.Stores.Open;
import dev.aftercare.cli.Terminal;
import dev.aftercare.cli.TestTerminal;
import dev.aftercare.problem.Refused;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/// A program for [HeldStoreTest]: holds a store until its input ends, as a server does, or with a
/// second argument as a command does, which takes no other in.
final class HoldStore {

    public static void main(String... args) {
        var terminal = TestTerminal.ofProcess();
        var computer = new Computer(Map.of(), "kim", Path.of(""), false, _ -> Optional.empty());
        var store = StoreOption.of(args[0]);
        try {
            var wiring = new Wiring(terminal, computer);
            if (args.length > 1) {
                wiring.use(store, open -> untilInputEnds(terminal, open));
            } else {
                wiring.hold(store, open -> untilInputEnds(terminal, open));
            }
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
