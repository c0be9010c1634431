package dev.aftercare.cli.units;

import dev.aftercare.cli.Desk;
import dev.aftercare.cli.ExitCode;
import dev.aftercare.cli.Terminal;
import dev.aftercare.database.Database;
import dev.aftercare.files.NewFile;
import dev.aftercare.units.list.UnitExport;
import dev.aftercare.units.list.UnitList;
import dev.aftercare.units.list.UnitOrder;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.nio.file.Path;
import java.util.concurrent.Callable;

@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = {
            "Writes units to a spreadsheet with all that was imported with them.",
            "Importing the file again with --update-existing changes nothing; without it,",
            "rows of units that are there are held."
        },
        footer = {
            "",
            "Example: aftercare units export --product A300 --made-from 2026-01-01 --out 2026.xlsx"
        })
final class UnitsExportCommand implements Callable<Integer> {
    private final Desk desk;
    private final Terminal terminal;

    @Spec private CommandSpec spec;

    @Mixin private FilterOptions options = new FilterOptions();

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            description = "Where to: .xlsx, or .csv for comma-separated text.")
    private Path out = Path.of("");

    @Option(names = "--force", description = "Replaces FILE if it is there.")
    private boolean force;

    UnitsExportCommand(Desk desk) {
        this.desk = desk;
        this.terminal = desk.terminal();
    }

    @Override
    public Integer call() {
        var order = options.order();
        if (!UnitExport.canWrite(out)) {
            throw desk.usage(spec, "units.export.format", out);
        }
        NewFile.at(terminal.file(out), force).mustBePossible();
        return desk.use(
                open -> {
                    long written = export(open.database(), order);
                    terminal.say("units.export.done", written, out);
                    return ExitCode.DONE;
                });
    }

    private long export(Database database, UnitOrder order) {
        var filter = options.filter(new UnitList(database));
        try (var progress = terminal.progress()) {
            return new UnitExport(database)
                    .write(filter, order, terminal.file(out), force, progress);
        }
    }
}
