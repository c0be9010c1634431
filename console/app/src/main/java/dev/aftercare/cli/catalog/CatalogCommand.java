package dev.aftercare.cli.catalog;

import dev.aftercare.cli.StoreOption;
import dev.aftercare.cli.Stores;
import dev.aftercare.cli.Terminal;

import picocli.CommandLine;
import picocli.CommandLine.Command;

@Command(
        name = "catalog",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "The company, its brands, products, policies, guides and manuals.")
public final class CatalogCommand {

    public static CommandLine with(Terminal terminal, Stores stores, StoreOption store) {
        return new CommandLine(new CatalogCommand())
                .addSubcommand(new CatalogImportCommand(terminal, stores, store))
                .addSubcommand(new CatalogListCommand(terminal, stores, store));
    }

    private CatalogCommand() {}
}
