package dev.aftercare.cli.units;

import dev.aftercare.cli.Desk;
import dev.aftercare.cli.ExitCode;
import dev.aftercare.cli.ProductName;
import dev.aftercare.cli.Terminal;
import dev.aftercare.owners.UnitOwners;
import dev.aftercare.units.UnitLife;
import dev.aftercare.units.record.UnitRecord;
import dev.aftercare.units.record.UnitRecord.Cover;
import dev.aftercare.units.record.UnitRecord.Event;
import dev.aftercare.units.record.UnitRecords;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.util.List;
import java.util.concurrent.Callable;

@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description = "Shows all that is known of one unit, and what happened to it.",
        footer = {"", "Example: aftercare units show A3-26-000042"})
final class UnitsShowCommand implements Callable<Integer> {
    private final Desk desk;
    private final Terminal terminal;

    @Parameters(paramLabel = "SERIAL", description = "Its serial; case and blanks do not matter.")
    private String serial = "";

    @Option(
            names = "--product",
            paramLabel = "GTIN",
            description = "Of this product, if several have such a serial.")
    private @Nullable ProductName product;

    @Option(names = "--json", description = "One JSON object, for programs.")
    private boolean json;

    /// The record as programs read it.
    private record Shown(
            UnitLine unit,
            UnitLife life,
            List<Cover> coverage,
            UnitOwners.@Nullable Owning owner,
            List<UnitOwners.Saying> conflicts,
            List<Event> timeline) {}

    UnitsShowCommand(Desk desk) {
        this.desk = desk;
        this.terminal = desk.terminal();
    }

    @Override
    public Integer call() {
        return desk.use(
                open -> {
                    var found =
                            new UnitRecords(open.database())
                                    .of(serial, ProductName.orNull(product));
                    if (json) {
                        terminal.json(shown(found));
                    } else {
                        new RecordSheet(open.inItsZone(terminal.texts()), found).print(terminal);
                    }
                    return ExitCode.DONE;
                });
    }

    private static Shown shown(UnitRecord found) {
        return new Shown(
                UnitLine.of(found.unit()),
                found.life(),
                found.coverage(),
                found.owners().current(),
                found.owners().conflicts(),
                found.timeline());
    }
}
