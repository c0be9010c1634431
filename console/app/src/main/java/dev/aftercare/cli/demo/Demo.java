package dev.aftercare.cli.demo;

import dev.aftercare.catalog.Companies;
import dev.aftercare.cli.Terminal;
import dev.aftercare.cli.demo.Phone.Page;
import dev.aftercare.database.Database;
import dev.aftercare.gs1.DigitalLink;
import dev.aftercare.printing.LabelKeys;
import dev.aftercare.printing.runs.PrintRuns;
import dev.aftercare.units.list.UnitFilter;
import dev.aftercare.units.list.UnitList;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The story: a maker brings in a catalogue, factories send units, customers scan and register,
/// labels are printed, and at last one of them is scanned before our eyes.
final class Demo {
    private static final long SEED = 20_260_401;
    private static final int ONE_IN = 6;
    private static final int OK = 200;
    private static final Set<Integer> DONE_OR_HELD = Set.of(0, 3);
    private static final String ADA = "ada.berg@mail.example";

    private final Terminal terminal;
    private final Database database;
    private final DemoClock clock;
    private final Typist typist;
    private final Path out;

    Demo(Terminal terminal, Database database, DemoClock clock, Typist typist, Path out) {
        this.terminal = terminal;
        this.database = database;
        this.clock = clock;
        this.typist = typist;
        this.out = out;
    }

    /// The maker and the products.
    void catalogue() {
        var catalogue = Samples.folder().resolve(Delivery.CATALOGUE);
        typist.type("catalog", "import", catalogue.toString());
        terminal.say("demo.catalogue", Delivery.CATALOGUE);
    }

    /// Everything until now; afterwards it is now.
    void past() {
        var samples = Samples.folder();
        var today = LocalDate.ofInstant(clock.real(), new Companies(database).get().zone());
        var history = new History(database, clock, new Customers(SEED, today));
        for (var delivery : Delivery.ALL) {
            history.playUntil(delivery.at());
            var file = samples.resolve(delivery.file()).toString();
            typist.type(DONE_OR_HELD, "import", "--valid-only", file);
            if (!delivery.equals(Delivery.ALL.getLast())) {
                label(delivery);
            }
            history.begins(batch(delivery), unit -> unit.id() % ONE_IN == 0);
        }
        terminal.say("demo.units", Delivery.ALL.size());
        history.playUntil(clock.real());
        clock.runWithTheRealOne();
        terminal.say("demo.history", history.visited(), history.registered());
    }

    /// Nothing left the factory without a label; those of the latest delivery are still to come.
    private void label(Delivery delivery) {
        var pdf = out.resolve("printed").resolve(delivery.batch() + ".pdf");
        typist.type("labels", "--batch", delivery.batch(), "--out", pdf.toString());
    }

    private UnitFilter batch(Delivery delivery) {
        return new UnitList(database).within(UnitFilter.ALL, null, delivery.batch());
    }

    /// Prints the labels of units nobody has yet; what their codes say.
    List<String> labels() {
        var pdf = out.resolve("labels.pdf");
        typist.type(
                "labels",
                "--from",
                Delivery.FIRST_UNSHIPPED,
                "--to",
                Delivery.LAST_UNSHIPPED,
                "--out",
                pdf.toString());
        var runs = new PrintRuns(database, new LabelKeys(database), "demo");
        var payloads = runs.payloads(runs.newest(1).getFirst().no());
        try {
            Files.write(out.resolve("payloads.txt"), payloads);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        terminal.say("demo.labels", payloads.size(), pdf);
        return payloads;
    }

    /// A customer scans a label, registers, and looks again; staff find who it is.
    void today(URI server, String payload) {
        try (var phone = new Phone(server, out.resolve("pages"))) {
            var first = expect(phone.scan(payload));
            terminal.say("demo.scanned", payload);
            var bought = LocalDate.ofInstant(clock.real(), clock.getZone()).minusDays(1).toString();
            expect(phone.fillIn(first, Map.of("contact", ADA, "bought", bought)));
            expect(phone.scan(payload));
            terminal.say("demo.registered", ADA);
        }
        var found = typist.type("owners", "find", ADA);
        var owner = found.lines().skip(1).collect(Collectors.joining(" / "));
        terminal.say("demo.found", owner.replaceAll(" {2,}", ", "));
    }

    /// The unit whose label says that.
    long unit(String payload) {
        var serial = DigitalLink.parse(payload).serial().orElseThrow().text();
        return new UnitList(database)
                .first(UnitFilter.ALL.serial(serial, ""), History.BY_SERIAL, 1)
                .rows()
                .getFirst()
                .id();
    }

    private static Page expect(Page page) {
        if (page.status() != OK) {
            throw new IllegalStateException(page.address().getPath() + ": " + page.status());
        }
        return page;
    }
}
