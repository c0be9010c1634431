package dev.aftercare.cli.labels;

import dev.aftercare.cli.Desk;
import dev.aftercare.cli.ExitCode;
import dev.aftercare.cli.Terminal;
import dev.aftercare.labels.Stock;
import dev.aftercare.labels.Stocks;
import dev.aftercare.printing.LabelKeys;
import dev.aftercare.printing.orders.Output;
import dev.aftercare.printing.orders.PrintOrder;
import dev.aftercare.printing.orders.Reprint;
import dev.aftercare.printing.runs.PrintRuns;
import dev.aftercare.printing.runs.Printed;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

@Command(
        name = "labels",
        sortOptions = false,
        mixinStandardHelpOptions = true,
        description = {
            "Prints labels into a PDF file, each with its unit's code.",
            "",
            "Every code is read back at the printer's resolution before the file is left. The",
            "units are reserved meanwhile: nobody else can print them. Where one has a label",
            "already nothing is printed, unless you say why it is printed again.",
            "Print the file without scaling (\"actual size\").",
            ""
        })
public final class LabelsCommand implements Callable<Integer> {
    private final Desk desk;
    private final Terminal terminal;

    @Spec private CommandSpec spec;

    @Mixin private LabelOptions options = new LabelOptions();

    @Option(
            names = "--reason",
            paramLabel = "DAMAGED|LOST|TEST|OTHER:text",
            description = {
                "Why units that have a label get another.",
                "Units printed as TEST do not count as labelled."
            })
    private @Nullable Reprint reprint;

    @Option(names = "--out", paramLabel = "F.pdf", description = "Where to.")
    private @Nullable Path out;

    @Option(names = "--force", description = "Replaces F.pdf if it is there.")
    private boolean force;

    @Option(names = "--json", description = "Says as one JSON object what was printed.")
    private boolean json;

    public static CommandLine with(Desk desk) {
        var line =
                new CommandLine(new LabelsCommand(desk)).addSubcommand(new LabelRunsCommand(desk));
        line.getCommandSpec().usageMessage().footer(footer());
        return line;
    }

    private static String[] footer() {
        var lines = new ArrayList<>(List.of("", "Stocks, each with its template:"));
        Stocks.all().forEach(stock -> lines.add("  " + described(stock)));
        lines.addAll(
                List.of(
                        "",
                        "Examples:",
                        "  aftercare labels --batch june --out june.pdf",
                        "  aftercare labels --from A3-26-000001 --to A3-26-000014 --start-cell 8"
                                + " --out today.pdf",
                        "  aftercare labels --from A3-26-000007 --to A3-26-000007 --reason DAMAGED"
                                + " --out again.pdf"));
        return lines.toArray(String[]::new);
    }

    private static String described(Stock stock) {
        var label = stock.label();
        return String.format(
                Locale.ROOT,
                "%-7s %5.1f x %4.1f mm, %s",
                stock.name(),
                label.width(),
                label.height(),
                stock.cells() == 1 ? "one by one (roll)" : stock.cells() + " a sheet");
    }

    private LabelsCommand(Desk desk) {
        this.desk = desk;
        this.terminal = desk.terminal();
    }

    @Override
    public Integer call() {
        var order = order();
        return desk.use(
                open -> {
                    var database = open.database();
                    var runs = new PrintRuns(database, new LabelKeys(database), Station.name());
                    runs.releaseAbandoned(open.actor())
                            .forEach(run -> terminal.warn("labels.released", run));
                    try (var progress = terminal.progress()) {
                        say(runs.print(open.actor(), order, progress));
                    }
                    return ExitCode.DONE;
                });
    }

    private PrintOrder order() {
        if (out == null) {
            throw desk.usage(spec, "usage.outMissing");
        }
        if (!out.toString().toLowerCase(Locale.ROOT).endsWith(".pdf")) {
            throw desk.usage(spec, "usage.outPdf", out);
        }
        return new PrintOrder(
                options.units(desk, spec),
                options.label(desk, spec),
                reprint,
                new Output(terminal.file(out), force));
    }

    private void say(Printed printed) {
        if (json) {
            terminal.json(printed);
            return;
        }
        terminal.say(
                "labels.done",
                printed.run(),
                printed.labels(),
                printed.pages(),
                String.valueOf(out),
                printed.template(),
                printed.revision(),
                printed.stock());
        if (printed.reprints() > 0) {
            terminal.say("labels.reprints", printed.reprints());
        }
        if (printed.leftOut() > 0) {
            terminal.say("labels.leftOut", printed.leftOut());
        }
    }
}
