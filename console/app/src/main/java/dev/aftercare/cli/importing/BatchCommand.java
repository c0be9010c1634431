package dev.aftercare.cli.importing;

import dev.aftercare.cli.StoreOption;
import dev.aftercare.cli.Stores;
import dev.aftercare.cli.Terminal;

import picocli.CommandLine;
import picocli.CommandLine.Command;

@Command(
        name = "batch",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "What imports brought, as a whole.")
public final class BatchCommand {

    public static CommandLine with(Terminal terminal, Stores stores, StoreOption store) {
        return new CommandLine(new BatchCommand())
                .addSubcommand(new BatchListCommand(terminal, stores, store))
                .addSubcommand(new BatchUndoCommand(terminal, stores, store));
    }

    private BatchCommand() {}
}
