package dev.aftercare.cli.catalog;

import dev.aftercare.cli.Desk;

import picocli.CommandLine;
import picocli.CommandLine.Command;

@Command(
        name = "catalog",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "The company, its brands, products, policies, guides and manuals.")
public final class CatalogCommand {

    public static CommandLine with(Desk desk) {
        return new CommandLine(new CatalogCommand())
                .addSubcommand(new CatalogImportCommand(desk))
                .addSubcommand(new CatalogListCommand(desk));
    }

    private CatalogCommand() {}
}
