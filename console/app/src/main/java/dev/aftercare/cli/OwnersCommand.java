package dev.aftercare.cli;

import picocli.CommandLine.Command;

@Command(
        name = "owners",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "The people and firms whose the units are.")
final class OwnersCommand {}
