package dev.aftercare.cli.units;

import dev.aftercare.catalog.Companies;
import dev.aftercare.cli.Desk;
import dev.aftercare.cli.ExitCode;
import dev.aftercare.cli.Terminal;
import dev.aftercare.database.Database;
import dev.aftercare.files.NewFile;
import dev.aftercare.sheet.SheetWriter;
import dev.aftercare.sheet.file.SheetWriters;
import dev.aftercare.units.list.UnitExport;
import dev.aftercare.units.list.UnitList;
import dev.aftercare.units.list.UnitOrder;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.io.OutputStream;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
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
        boolean workbook = isWorkbook();
        NewFile.at(terminal.file(out), force).mustBePossible();
        return desk.use(
                open -> {
                    long written = export(open.database(), order, workbook);
                    terminal.say("units.export.done", written, out);
                    return ExitCode.DONE;
                });
    }

    private long export(Database database, UnitOrder order, boolean workbook) {
        var filter = options.filter(new UnitList(database));
        var zone = new Companies(database).get().zone();
        try (var progress = terminal.progress()) {
            return NewFile.write(
                    terminal.file(out),
                    force,
                    bytes ->
                            new UnitExport(database)
                                    .write(
                                            filter,
                                            order,
                                            header -> sheet(workbook, bytes, zone, header),
                                            progress));
        }
    }

    private static SheetWriter sheet(
            boolean workbook, OutputStream bytes, ZoneId zone, List<String> header) {
        return workbook
                ? SheetWriters.xlsx(bytes, "units", zone, header)
                : SheetWriters.csv(bytes, header);
    }

    private boolean isWorkbook() {
        var name = out.toString().toLowerCase(Locale.ROOT);
        if (!name.endsWith(".xlsx") && !name.endsWith(".csv")) {
            throw desk.usage(spec, "units.export.format", out);
        }
        return name.endsWith(".xlsx");
    }
}
