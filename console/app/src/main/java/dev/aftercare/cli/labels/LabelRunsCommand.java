package dev.aftercare.cli.labels;

import dev.aftercare.cli.ExitCode;
import dev.aftercare.cli.StoreOption;
import dev.aftercare.cli.Stores;
import dev.aftercare.cli.Terminal;
import dev.aftercare.database.sql.Json;
import dev.aftercare.printing.LabelKeys;
import dev.aftercare.printing.runs.PrintRuns;
import dev.aftercare.printing.runs.RunRow;
import dev.aftercare.texts.Texts;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.util.List;
import java.util.concurrent.Callable;

@Command(
        name = "runs",
        mixinStandardHelpOptions = true,
        description = {
            "Lists print runs, the newest first.",
            "RESERVED is at work; RELEASED left no file, and its units are as before."
        },
        footer = {"", "Example: aftercare labels runs --limit 5"})
final class LabelRunsCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Stores stores;
    private final StoreOption store;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "20",
            description = "At most so many; 20 without it.")
    private int limit;

    @Option(names = "--json", description = "One JSON object per line, for programs.")
    private boolean json;

    LabelRunsCommand(Terminal terminal, Stores stores, StoreOption store) {
        this.terminal = terminal;
        this.stores = stores;
        this.store = store;
    }

    @Override
    public Integer call() {
        return stores.use(
                store,
                open -> {
                    var keys = new LabelKeys(open.database());
                    var runs = new PrintRuns(open.database(), keys, Station.name()).newest(limit);
                    if (json) {
                        runs.forEach(run -> terminal.out().println(Json.of(run).text()));
                    } else {
                        print(runs, open.inItsZone(terminal.texts()));
                    }
                    return ExitCode.DONE;
                });
    }

    private void print(List<RunRow> runs, Texts texts) {
        if (runs.isEmpty()) {
            terminal.say("labels.runs.none");
        }
        for (var run : runs) {
            terminal.say(
                    "labels.runs.line",
                    run.no(),
                    run.state(),
                    run.labels(),
                    run.stock(),
                    run.template(),
                    run.revision(),
                    run.madeBy(),
                    run.station(),
                    texts.moment(run.madeAt()));
        }
    }
}
