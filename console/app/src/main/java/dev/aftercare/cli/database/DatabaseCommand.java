package dev.aftercare.cli.database;

import dev.aftercare.cli.StoreOption;
import dev.aftercare.cli.Stores;
import dev.aftercare.cli.Terminal;

import picocli.CommandLine;
import picocli.CommandLine.Command;

@Command(
        name = "database",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "Looks after the tables: makes or updates them, checks what they hold.")
public final class DatabaseCommand {

    public static CommandLine with(Terminal terminal, Stores stores, StoreOption store) {
        return new CommandLine(new DatabaseCommand())
                .addSubcommand(new DatabaseMigrateCommand(terminal, stores, store))
                .addSubcommand(new DatabaseCheckCommand(terminal, stores, store));
    }

    private DatabaseCommand() {}
}
