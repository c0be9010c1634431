package dev.aftercare.cli.importing;

import dev.aftercare.cli.Desk;
import dev.aftercare.cli.ExitCode;
import dev.aftercare.cli.Terminal;
import dev.aftercare.importing.Batches;
import dev.aftercare.units.bulk.BatchRemoval.Removed;

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
    private final Desk desk;
    private final Terminal terminal;

    @Parameters(paramLabel = "NAME", description = "The batch's name, as `batch list` shows it.")
    private String name = "";

    @Option(names = "--json", description = "One JSON object, for programs.")
    private boolean json;

    BatchUndoCommand(Desk desk) {
        this.desk = desk;
        this.terminal = desk.terminal();
    }

    @Override
    public Integer call() {
        return desk.use(
                open -> {
                    try (var progress = terminal.progress()) {
                        say(new Batches(open.database()).undo(open.actor(), name, progress));
                    }
                    return ExitCode.DONE;
                });
    }

    private void say(Removed undone) {
        if (json) {
            var line = new Line(name, undone.removed(), undone.restored());
            terminal.json(line);
        } else {
            terminal.say("batch.undo.done", name, undone.removed(), undone.restored());
        }
    }

    private record Line(String batch, long removed, long restored) {}
}
