package dev.aftercare.cli.importing;

import dev.aftercare.cli.ExitCode;
import dev.aftercare.cli.StoreOption;
import dev.aftercare.cli.Stores;
import dev.aftercare.cli.Terminal;
import dev.aftercare.database.sql.Json;
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
    private final Terminal terminal;
    private final Stores stores;
    private final StoreOption store;

    @Option(names = "--json", description = "One JSON object per line, for programs.")
    private boolean json;

    BatchListCommand(Terminal terminal, Stores stores, StoreOption store) {
        this.terminal = terminal;
        this.stores = stores;
        this.store = store;
    }

    @Override
    public Integer call() {
        return stores.use(
                store,
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
                terminal.out().println(Json.of(Line.of(batch)).text());
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
