package dev.aftercare.cli.units;

import dev.aftercare.cli.StoreOption;
import dev.aftercare.cli.Stores;
import dev.aftercare.cli.Terminal;

import picocli.CommandLine;
import picocli.CommandLine.Command;

@Command(
        name = "units",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "The units: listed, exported, shown one by one, shipped.")
public final class UnitsCommand {

    public static CommandLine with(Terminal terminal, Stores stores, StoreOption store) {
        return new CommandLine(new UnitsCommand())
                .addSubcommand(new UnitsListCommand(terminal, stores, store))
                .addSubcommand(new UnitsExportCommand(terminal, stores, store))
                .addSubcommand(new UnitsShowCommand(terminal, stores, store))
                .addSubcommand(new UnitsShipCommand(terminal, stores, store));
    }

    private UnitsCommand() {}
}
