package dev.aftercare.cli.units;

import dev.aftercare.cli.Desk;

import picocli.CommandLine;
import picocli.CommandLine.Command;

@Command(
        name = "units",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "The units: listed, exported, shown one by one, shipped, marked, blocked.")
public final class UnitsCommand {

    public static CommandLine with(Desk desk) {
        return new CommandLine(new UnitsCommand())
                .addSubcommand(new UnitsListCommand(desk))
                .addSubcommand(new UnitsExportCommand(desk))
                .addSubcommand(new UnitsShowCommand(desk))
                .addSubcommand(new UnitsShipCommand(desk))
                .addSubcommand(new UnitsMarkCommand(desk))
                .addSubcommand(new UnitsUnmarkCommand(desk))
                .addSubcommand(new UnitsBlockCommand(desk))
                .addSubcommand(new UnitsUnblockCommand(desk));
    }

    private UnitsCommand() {}
}
