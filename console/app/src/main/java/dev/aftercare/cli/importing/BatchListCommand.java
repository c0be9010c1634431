package dev.aftercare.cli.importing;

import dev.aftercare.cli.Desk;
import dev.aftercare.cli.ExitCode;
import dev.aftercare.cli.Terminal;
import dev.aftercare.importing.BatchRow;
import dev.aftercare.importing.Batches;
import dev.aftercare.texts.Texts;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;

@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description = "Lists the batches, the latest first, those that were undone among them.",
        footer = {"", "Example: aftercare batch list --json"})
final class BatchListCommand implements Callable<Integer> {
    private final Desk desk;
    private final Terminal terminal;

    @Option(names = "--json", description = "One JSON object per line, for programs.")
    private boolean json;

    BatchListCommand(Desk desk) {
        this.desk = desk;
        this.terminal = desk.terminal();
    }

    @Override
    public Integer call() {
        return desk.use(
                open -> {
                    print(new Batches(open.database()).all(), open.inItsZone(terminal.texts()));
                    return ExitCode.DONE;
                });
    }

    private void print(List<BatchRow> batches, Texts texts) {
        if (batches.isEmpty() && !json) {
            terminal.say("batch.list.none");
        }
        for (var batch : batches) {
            if (json) {
                terminal.json(Line.of(batch));
            } else {
                terminal.say(
                        batch.undoneAt() == null ? "batch.list.line" : "batch.list.undone",
                        batch.name(),
                        batch.fileName(),
                        batch.created(),
                        batch.updated(),
                        batch.unchanged(),
                        batch.leftOut(),
                        texts.moment(batch.madeAt()),
                        batch.madeBy());
            }
        }
    }

    /// What programs read; the names are kept.
    private record Line(
            String name,
            String file,
            String sha256,
            @Nullable Long session,
            String by,
            Instant at,
            int created,
            int updated,
            int unchanged,
            int leftOut,
            @Nullable Instant undoneAt) {

        static Line of(BatchRow batch) {
            return new Line(
                    batch.name(),
                    batch.fileName(),
                    batch.sha256(),
                    batch.sessionId(),
                    batch.madeBy(),
                    batch.madeAt(),
                    batch.created(),
                    batch.updated(),
                    batch.unchanged(),
                    batch.leftOut(),
                    batch.undoneAt());
        }
    }
}
