package dev.aftercare.cli.owners;

import dev.aftercare.cli.Desk;
import dev.aftercare.cli.ExitCode;
import dev.aftercare.cli.Terminal;
import dev.aftercare.cli.TextTable;
import dev.aftercare.owners.OwnerFound;
import dev.aftercare.owners.OwnerRow;
import dev.aftercare.owners.Owners;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

@Command(
        name = "find",
        mixinStandardHelpOptions = true,
        description = {
            "Finds owners and their units by name, e-mail or telephone number.",
            "Words of a name are enough, and so are the last six digits of a number."
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
            return;
        }
        var table = new TextTable().row(heading());
        for (var one : found) {
            var contacts = contacts(one.owner());
            if (one.units().isEmpty()) {
                table.row(contacts.toArray(String[]::new));
            }
            for (var unit : one.units()) {
                table.row(
                        Stream.concat(contacts.stream(), cells(unit).stream())
                                .toArray(String[]::new));
            }
        }
        table.printTo(terminal);
    }

    private String[] heading() {
        return Stream.of("name", "email", "phone", "serial", "gtin", "product", "bought", "state")
                .map(column -> terminal.texts().get("owners.find." + column))
                .toArray(String[]::new);
    }

    private static List<String> contacts(OwnerRow owner) {
        return Stream.of(owner.name(), owner.email(), owner.phone())
                .map(text -> text == null ? "-" : text)
                .toList();
    }

    private List<String> cells(OwnerFound.Theirs unit) {
        var key = unit.disputed() ? "disputed" : unit.confirmed() ? "confirmed" : "unconfirmed";
        return List.of(
                unit.serial(),
                unit.gtin(),
                unit.product(),
                unit.boughtOn().toString(),
                terminal.texts().get("owners.find." + key));
    }
}
