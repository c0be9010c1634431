package dev.aftercare.cli.labels;

import dev.aftercare.cli.Desk;
import dev.aftercare.cli.ExitCode;
import dev.aftercare.cli.Terminal;
import dev.aftercare.cli.TextTable;
import dev.aftercare.printing.LabelKeys;
import dev.aftercare.printing.runs.PrintRuns;
import dev.aftercare.printing.runs.RunRow;
import dev.aftercare.texts.Texts;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

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
    private final Desk desk;
    private final Terminal terminal;

    @Spec private CommandSpec spec;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "20",
            description = "At most so many; 20 without it.")
    private int limit;

    @Option(names = "--json", description = "One JSON object per line, for programs.")
    private boolean json;

    LabelRunsCommand(Desk desk) {
        this.desk = desk;
        this.terminal = desk.terminal();
    }

    @Override
    public Integer call() {
        int rows = desk.between(spec, "--limit", limit, 1, Integer.MAX_VALUE);
        return desk.use(
                open -> {
                    var runs =
                            new PrintRuns(
                                            open.database(),
                                            new LabelKeys(open.database()),
                                            Station.name())
                                    .newest(rows);
                    if (json) {
                        runs.forEach(run -> terminal.json(run));
                    } else {
                        print(runs, open.inItsZone(terminal.texts()));
                    }
                    return ExitCode.DONE;
                });
    }

    private void print(List<RunRow> runs, Texts texts) {
        if (runs.isEmpty()) {
            terminal.say("labels.runs.none");
            return;
        }
        var table =
                new TextTable()
                        .row(
                                texts.get("labels.runs.no"),
                                texts.get("labels.runs.state"),
                                texts.get("labels.runs.labels"),
                                texts.get("labels.runs.stock"),
                                texts.get("labels.runs.template"),
                                texts.get("labels.runs.revision"),
                                texts.get("labels.runs.by"),
                                texts.get("labels.runs.station"),
                                texts.get("labels.runs.at"));
        for (var run : runs) {
            table.row(
                    Long.toString(run.no()),
                    run.state().toString(),
                    Long.toString(run.labels()),
                    run.stock(),
                    run.template(),
                    Integer.toString(run.revision()),
                    run.madeBy(),
                    run.station(),
                    texts.moment(run.madeAt()));
        }
        table.printTo(terminal);
    }
}
