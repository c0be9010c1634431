package dev.aftercare.cli.importing;

import dev.aftercare.cli.Desk;

import picocli.CommandLine;
import picocli.CommandLine.Command;

@Command(
        name = "batch",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "What imports brought, as a whole.")
public final class BatchCommand {

    public static CommandLine with(Desk desk) {
        return new CommandLine(new BatchCommand())
                .addSubcommand(new BatchListCommand(desk))
                .addSubcommand(new BatchUndoCommand(desk));
    }

    private BatchCommand() {}
}
