package dev.aftercare.cli.catalog;

import dev.aftercare.catalog.workbook.CatalogCounts;
import dev.aftercare.catalog.workbook.CatalogImport;
import dev.aftercare.catalog.workbook.CatalogOutcome;
import dev.aftercare.cli.Desk;
import dev.aftercare.cli.ExitCode;
import dev.aftercare.cli.Terminal;
import dev.aftercare.files.Attachments;
import dev.aftercare.sheet.columns.CellProblem;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.nio.file.Path;
import java.util.concurrent.Callable;

@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = {
            "Brings in the catalogue from a workbook, all of it or nothing.",
            "",
            "The sheets are company, brands, policies, products, steps and manuals; what a sheet"
                    + " does not mention stays. Pictures are PNG files, by paths from the"
                    + " workbook's folder. A file of one sheet, or a .csv, holds products."
        },
        footer = {"", "Example: aftercare catalog import sample-data/products.xlsx"})
final class CatalogImportCommand implements Callable<Integer> {
    private static final int LONGEST_LINE = 500;

    private final Desk desk;
    private final Terminal terminal;

    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The workbook (.xlsx), or products as .csv.")
    private Path file;

    CatalogImportCommand(Desk desk) {
        this.desk = desk;
        this.terminal = desk.terminal();
    }

    @Override
    public Integer call() {
        var workbook = desk.existing(spec, file);
        return desk.make(
                open -> {
                    var database = open.database();
                    var catalog = new CatalogImport(database, new Attachments(database));
                    return say(catalog.run(open.actor(), workbook));
                });
    }

    private int say(CatalogOutcome outcome) {
        return switch (outcome) {
            case CatalogOutcome.Done(var counts) -> {
                say(counts);
                yield ExitCode.DONE;
            }
            case CatalogOutcome.Unchanged() -> {
                terminal.say("catalog.import.unchanged");
                yield ExitCode.DONE;
            }
            case CatalogOutcome.Held(var problems) -> {
                problems.forEach(this::warn);
                terminal.warn("catalog.import.held", problems.size());
                yield ExitCode.REFUSED;
            }
        };
    }

    private void say(CatalogCounts counts) {
        if (counts.company()) {
            terminal.say("catalog.import.company");
        }
        say("catalog.import.brands", counts.brands());
        say("catalog.import.policies", counts.policies());
        say("catalog.import.products", counts.products());
        terminal.say("catalog.import.content", counts.guides(), counts.manuals());
    }

    private void say(String key, CatalogCounts.Count count) {
        terminal.say(key, count.added(), count.changed());
    }

    private void warn(CellProblem problem) {
        terminal.warning(
                shortened(
                        terminal.texts()
                                .get(
                                        "catalog.import.problem",
                                        problem.sheet(),
                                        problem.cell().toString(),
                                        problem.value(),
                                        terminal.texts().violation(problem.wrong()))));
    }

    /// A cell may hold 30,000 characters.
    private static String shortened(String line) {
        return line.length() <= LONGEST_LINE ? line : line.substring(0, LONGEST_LINE - 1) + "…";
    }
}
