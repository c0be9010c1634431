package dev.aftercare.cli.database;

import dev.aftercare.cli.Desk;

import picocli.CommandLine;
import picocli.CommandLine.Command;

@Command(
        name = "database",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "Looks after the tables: makes or updates them, checks what they hold.")
public final class DatabaseCommand {

    public static CommandLine with(Desk desk) {
        return new CommandLine(new DatabaseCommand())
                .addSubcommand(new DatabaseMigrateCommand(desk))
                .addSubcommand(new DatabaseCheckCommand(desk));
    }

    private DatabaseCommand() {}
}
