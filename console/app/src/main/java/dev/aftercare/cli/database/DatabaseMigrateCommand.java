package dev.aftercare.cli.database;

import dev.aftercare.cli.Desk;
import dev.aftercare.cli.ExitCode;
import dev.aftercare.cli.Terminal;

import picocli.CommandLine.Command;

import java.util.concurrent.Callable;

@Command(
        name = "migrate",
        mixinStandardHelpOptions = true,
        description = {
            "Makes or updates the tables, groups and label keys of a shared database.",
            "Its login must be one that may create roles. Doing it again changes nothing.",
            "Afterwards whoever looks after the database puts logins into the groups:",
            "  grant DATABASE_staff to kim;",
            "  grant DATABASE_scan to scan_server;"
        },
        footer = {
            "",
            "Example: aftercare database migrate --store jdbc:postgresql://db.example/aftercare"
                    + " --user admin"
        })
final class DatabaseMigrateCommand implements Callable<Integer> {
    private final Desk desk;
    private final Terminal terminal;

    DatabaseMigrateCommand(Desk desk) {
        this.desk = desk;
        this.terminal = desk.terminal();
    }

    @Override
    public Integer call() {
        terminal.say(desk.migrate() ? "database.migrate.done" : "database.migrate.local");
        return ExitCode.DONE;
    }
}
