package dev.aftercare.cli.importing;

import dev.aftercare.cli.ExitCode;
import dev.aftercare.cli.StoreOption;
import dev.aftercare.cli.Stores;
import dev.aftercare.cli.Terminal;
import dev.aftercare.database.sql.Json;
import dev.aftercare.importing.Batches;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.util.concurrent.Callable;

@Command(
        name = "undo",
        mixinStandardHelpOptions = true,
        description = {
            "Takes an import back: the units it made go, those it changed are as before.",
            "Refused once one of them was printed, scanned, registered or edited."
        },
        footer = {"", "Example: aftercare batch undo v12-2025"})
final class BatchUndoCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Stores stores;
    private final StoreOption store;

    @Parameters(paramLabel = "NAME", description = "The batch's name, as `batch list` shows it.")
    private String name = "";

    @Option(names = "--json", description = "One JSON object, for programs.")
    private boolean json;

    BatchUndoCommand(Terminal terminal, Stores stores, StoreOption store) {
        this.terminal = terminal;
        this.stores = stores;
        this.store = store;
    }

    @Override
    public Integer call() {
        return stores.use(
                store,
                open -> {
                    var progress = new ShownProgress(terminal);
                    var removed =
                            new Batches(open.database()).undo(open.actor(), name, progress);
                    if (json) {
                        var line = new Line(name, removed.removed(), removed.restored());
                        terminal.out().println(Json.of(line).text());
                    } else {
                        terminal.say(
                                "batch.undo.done", name, removed.removed(), removed.restored());
                    }
                    return ExitCode.DONE;
                });
    }

    private record Line(String batch, long removed, long restored) {}
}
