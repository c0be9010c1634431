package dev.aftercare.cli.units;

import dev.aftercare.cli.ExitCode;
import dev.aftercare.cli.StoreOption;
import dev.aftercare.cli.Stores;
import dev.aftercare.cli.Terminal;
import dev.aftercare.database.sql.Json;
import dev.aftercare.units.UnitLife;
import dev.aftercare.units.record.UnitRecord;
import dev.aftercare.units.record.UnitRecord.Cover;
import dev.aftercare.units.record.UnitRecord.Event;
import dev.aftercare.units.record.UnitRecord.Owning;
import dev.aftercare.units.record.UnitRecord.Saying;
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
    private final Terminal terminal;
    private final Stores stores;
    private final StoreOption store;

    @Parameters(paramLabel = "SERIAL", description = "Its serial; case and blanks do not matter.")
    private String serial = "";

    @Option(
            names = "--product",
            paramLabel = "GTIN",
            description = "Of this product, if several have such a serial.")
    private @Nullable String product;

    @Option(names = "--json", description = "One JSON object, for programs.")
    private boolean json;

    /// The record as programs read it.
    private record Shown(
            UnitLine unit,
            UnitLife life,
            List<Cover> coverage,
            @Nullable Owning owner,
            List<Saying> conflicts,
            List<Event> timeline) {}

    UnitsShowCommand(Terminal terminal, Stores stores, StoreOption store) {
        this.terminal = terminal;
        this.stores = stores;
        this.store = store;
    }

    @Override
    public Integer call() {
        return stores.use(
                store,
                open -> {
                    var found = new UnitRecords(open.database()).of(serial, product);
                    if (json) {
                        terminal.out().println(Json.of(shown(found)).text());
                    } else {
                        new RecordSheet(open.inItsZone(terminal.texts()), found)
                                .print(terminal.out());
                    }
                    return ExitCode.DONE;
                });
    }

    private static Shown shown(UnitRecord found) {
        return new Shown(
                UnitLine.of(found.unit()),
                found.life(),
                found.coverage(),
                found.owner(),
                found.conflicts(),
                found.timeline());
    }
}
