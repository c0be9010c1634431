package dev.aftercare.cli.owners;

import dev.aftercare.cli.Desk;
import dev.aftercare.cli.ExitCode;
import dev.aftercare.cli.Terminal;
import dev.aftercare.owners.OwnerFound;
import dev.aftercare.owners.OwnerRow;
import dev.aftercare.owners.Owners;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

@Command(
        name = "find",
        mixinStandardHelpOptions = true,
        description = {
            "Finds owners and their units by the words of a name, by e-mail,",
            "or by telephone number: the last six digits are enough."
        },
        footer = {"", "Example: aftercare owners find 234567"})
final class OwnersFindCommand implements Callable<Integer> {
    private final Desk desk;
    private final Terminal terminal;

    @Parameters(paramLabel = "TEXT", arity = "1..*", description = "What you know of the owner.")
    private List<String> text;

    @Option(names = "--json", description = "One JSON object per line, for programs.")
    private boolean json;

    OwnersFindCommand(Desk desk) {
        this.desk = desk;
        this.terminal = desk.terminal();
    }

    @Override
    public Integer call() {
        var found = desk.use(open -> new Owners(open.database()).find(String.join(" ", text)));
        if (json) {
            found.forEach(owner -> terminal.json(owner));
        } else {
            print(found);
        }
        return ExitCode.DONE;
    }

    private void print(List<OwnerFound> found) {
        if (found.isEmpty()) {
            terminal.say("owners.find.none");
        }
        for (var one : found) {
            terminal.row(contacts(one.owner()));
            one.units().forEach(this::print);
        }
    }

    private static String[] contacts(OwnerRow owner) {
        return Stream.of(owner.name(), owner.email(), owner.phone())
                .filter(Objects::nonNull)
                .toArray(String[]::new);
    }

    private void print(OwnerFound.Theirs unit) {
        var key = unit.disputed() ? "disputed" : unit.confirmed() ? "confirmed" : "unconfirmed";
        terminal.row(
                "  " + unit.serial(),
                unit.gtin(),
                unit.product(),
                unit.boughtOn().toString(),
                terminal.texts().get("owners.find." + key));
    }
}
