package dev.aftercare.cli;

import picocli.CommandLine.Command;

@Command(
        name = "catalog",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "The company, its brands, products, policies, guides and manuals.")
final class CatalogCommand {}
