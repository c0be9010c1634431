package dev.aftercare.cli.owners;

import dev.aftercare.cli.Desk;

import picocli.CommandLine;
import picocli.CommandLine.Command;

@Command(
        name = "owners",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "The people and firms whose the units are.")
public final class OwnersCommand {

    public static CommandLine with(Desk desk) {
        return new CommandLine(new OwnersCommand()).addSubcommand(new OwnersFindCommand(desk));
    }

    private OwnersCommand() {}
}
