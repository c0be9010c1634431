package dev.aftercare.cli.units;

import dev.aftercare.cli.Desk;
import dev.aftercare.cli.ExitCode;
import dev.aftercare.cli.ProductName;
import dev.aftercare.cli.Terminal;
import dev.aftercare.units.WhichUnits;
import dev.aftercare.units.bulk.Shipping;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.time.LocalDate;
import java.util.concurrent.Callable;

@Command(
        name = "ship",
        sortOptions = false,
        mixinStandardHelpOptions = true,
        description = {
            "Says when units left for the shop or the customer.",
            "Saying it again corrects it: state, estimated coverage and figures move along."
        },
        footer = {
            "",
            "Examples:",
            "  aftercare units ship A3-26-000042 --on 2026-03-02",
            "  aftercare units ship --batch march --on 2026-03-02 --shipped-to Elgros",
            "  aftercare units ship --from A3-26-000001 --to A3-26-000500 --on 2026-03-02"
        })
final class UnitsShipCommand implements Callable<Integer> {
    private final Desk desk;
    private final Terminal terminal;

    @Spec private CommandSpec spec;

    @ArgGroup(multiplicity = "1")
    private Units units = new Units();

    @Option(
            names = "--product",
            paramLabel = "GTIN",
            description = "Of this product: its GTIN or model code.")
    private @Nullable ProductName product;

    @Option(names = "--on", required = true, paramLabel = "DAY", description = "As 2026-03-02.")
    private LocalDate on = LocalDate.MIN;

    @Option(
            names = "--shipped-to",
            paramLabel = "TEXT",
            description = "To whom; without it what is known stays.")
    private @Nullable String shippedTo;

    /// WhichUnits units, one way of three.
    static final class Units {
        @Parameters(paramLabel = "SERIAL", description = "This unit.", arity = "0..1")
        private @Nullable String serial;

        @Option(
                names = "--batch",
                paramLabel = "NAME",
                description = "All that this import brought.")
        private @Nullable String batch;

        @ArgGroup(exclusive = false)
        private @Nullable Range range;
    }

    /// From one serial to another.
    static final class Range {
        @Option(names = "--from", required = true, paramLabel = "S", description = "First serial.")
        private String from = "";

        @Option(
                names = "--to",
                required = true,
                paramLabel = "S",
                description = "Last serial; 9 comes before 10.")
        private String to = "";
    }

    UnitsShipCommand(Desk desk) {
        this.desk = desk;
        this.terminal = desk.terminal();
    }

    @Override
    public Integer call() {
        var which = which();
        return desk.use(
                open -> {
                    try (var progress = terminal.progress()) {
                        var done =
                                new Shipping(open.database())
                                        .ship(open.actor(), which, on, shippedTo, progress);
                        terminal.say("units.ship.done", done.units(), done.changed(), on);
                    }
                    return ExitCode.DONE;
                });
    }

    private WhichUnits which() {
        var named = ProductName.orNull(product);
        if (units.range != null) {
            return new WhichUnits.Range(units.range.from, units.range.to, named);
        }
        if (units.batch != null) {
            return new WhichUnits.OfBatch(units.batch);
        }
        if (units.serial == null) {
            throw desk.usage(spec, "units.ship.which");
        }
        return new WhichUnits.One(units.serial, named);
    }
}
