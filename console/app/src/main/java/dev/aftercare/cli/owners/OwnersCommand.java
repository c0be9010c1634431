package dev.aftercare.cli.owners;

import dev.aftercare.cli.StoreOption;
import dev.aftercare.cli.Stores;
import dev.aftercare.cli.Terminal;

import picocli.CommandLine;
import picocli.CommandLine.Command;

@Command(
        name = "owners",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "The people and firms whose the units are.")
public final class OwnersCommand {

    public static CommandLine with(Terminal terminal, Stores stores, StoreOption store) {
        return new CommandLine(new OwnersCommand())
                .addSubcommand(new OwnersFindCommand(terminal, stores, store));
    }

    private OwnersCommand() {}
}
