package dev.aftercare.cli.owners;

import dev.aftercare.cli.Desk;
import dev.aftercare.cli.ExitCode;
import dev.aftercare.cli.ProductName;
import dev.aftercare.cli.Stores;
import dev.aftercare.cli.Terminal;
import dev.aftercare.owners.Outcome;
import dev.aftercare.owners.OwnerDraft;
import dev.aftercare.owners.OwnerKind;
import dev.aftercare.owners.Registration;
import dev.aftercare.owners.Registrations;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;

@Command(
        name = "register",
        mixinStandardHelpOptions = true,
        description = {
            "Registers a unit for somebody on the telephone or at the counter.",
            "It counts as confirmed. A unit that has another owner is left as it is."
        },
        footer = {
            "",
            "Example: aftercare register A3-26-004711 --phone \"070-123 45 67\" --bought 2026-02-14"
        })
public final class RegisterCommand implements Callable<Integer> {
    private final Desk desk;
    private final Terminal terminal;

    @Parameters(paramLabel = "SERIAL", description = "The unit's serial, as on its label.")
    private String serial;

    @Option(
            names = "--product",
            paramLabel = "GTIN",
            description = "Which product, where more than one has such a serial.")
    private @Nullable ProductName product;

    @ArgGroup(multiplicity = "1", exclusive = false)
    private Contact contact = new Contact();

    @Option(
            names = "--bought",
            required = true,
            paramLabel = "DAY",
            description = "The day of purchase, like 2026-02-14.")
    private LocalDate bought;

    @Option(names = "--name", paramLabel = "NAME", description = "The owner's name.")
    private String name = "";

    static final class Contact {
        @Option(names = "--email", paramLabel = "E-MAIL", description = "How to reach the owner.")
        private String email = "";

        @Option(
                names = "--phone",
                paramLabel = "PHONE",
                description = "The same, in any way of writing it.")
        private String phone = "";
    }

    public RegisterCommand(Desk desk) {
        this.desk = desk;
        this.terminal = desk.terminal();
    }

    @Override
    public Integer call() {
        var outcome = desk.use(this::register);
        terminal.say(outcome == Outcome.SAME ? "register.same" : "register.done", serial);
        return ExitCode.DONE;
    }

    private Outcome register(Stores.Open open) {
        var registrations = new Registrations(open.database());
        long unit = registrations.unit(serial, ProductName.orNull(product));
        return registrations.register(open.actor(), unit, registration());
    }

    private Registration registration() {
        var owner = new OwnerDraft(OwnerKind.PERSON, name, contact.email, contact.phone, "", false);
        return new Registration(owner, bought, false, List.of());
    }
}
