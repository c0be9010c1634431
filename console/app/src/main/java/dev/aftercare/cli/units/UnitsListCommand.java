package dev.aftercare.cli.units;

import dev.aftercare.cli.Desk;
import dev.aftercare.cli.ExitCode;
import dev.aftercare.cli.Terminal;
import dev.aftercare.cli.TextTable;
import dev.aftercare.database.Database;
import dev.aftercare.units.UnitRow;
import dev.aftercare.units.list.UnitFilter;
import dev.aftercare.units.list.UnitList;
import dev.aftercare.units.list.UnitOrder;
import dev.aftercare.units.list.UnitPage;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.time.LocalDate;
import java.util.concurrent.Callable;

@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description = {
            "Lists units, a page at a time.",
            "Below a page stands what to give to --after to get the next one. Covered-until days",
            "with a ~ are estimates: nobody has registered the unit yet."
        },
        footer = {
            "",
            "Examples:",
            "  aftercare units list --product A300 --state SHIPPED --sort shipped:desc",
            "  aftercare units list --ends-with 0042",
            "  aftercare units list --at 50 --sort made"
        })
final class UnitsListCommand implements Callable<Integer> {
    private static final int WHOLE = 100;
    private static final int MOST_ROWS = 10_000;

    private final Desk desk;
    private final Terminal terminal;

    @Spec private CommandSpec spec;

    @Mixin private FilterOptions options = new FilterOptions();

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "50",
            description = "Rows on a page, at most 10,000 (default 50).")
    private int limit;

    @ArgGroup private Place place = new Place();

    @Option(
            names = "--json",
            description = {
                "One JSON object per line, for programs; the last is {\"next\": TOKEN} if more"
                        + " units",
                "follow: give TOKEN to --after."
            })
    private boolean json;

    /// Where in the list the page begins; without any, at its beginning.
    static final class Place {
        @Option(
                names = "--after",
                paramLabel = "TOKEN",
                description = "Behind the page that printed this.")
        private @Nullable String after;

        @Option(
                names = "--at",
                paramLabel = "PERCENT",
                description = "So far into the list, as 50: half-way.")
        private @Nullable Integer percent;

        @Option(names = "--last", description = "The last page.")
        private boolean last;
    }

    UnitsListCommand(Desk desk) {
        this.desk = desk;
        this.terminal = desk.terminal();
    }

    @Override
    public Integer call() {
        var order = options.order();
        desk.between(spec, "--limit", limit, 1, MOST_ROWS);
        if (place.percent != null) {
            desk.between(spec, "--at", place.percent, 0, WHOLE);
        }
        return desk.use(
                open -> {
                    var filter = options.filter(new UnitList(open.database()));
                    var page = page(open.database(), filter, order);
                    if (json) {
                        printJson(page);
                    } else {
                        print(page);
                    }
                    return ExitCode.DONE;
                });
    }

    private UnitPage page(Database database, UnitFilter filter, UnitOrder order) {
        var list = new UnitList(database);
        if (place.after != null) {
            return list.after(filter, order, limit, place.after);
        }
        if (place.percent != null) {
            return list.at(filter, order, limit, place.percent / (double) WHOLE);
        }
        return place.last ? list.last(filter, order, limit) : list.first(filter, order, limit);
    }

    private void print(UnitPage page) {
        if (page.rows().isEmpty()) {
            terminal.warn("units.list.none");
        } else {
            table(page).printTo(terminal);
        }
        if (page.next() != null) {
            terminal.warn("units.list.next", page.next());
        }
    }

    private void printJson(UnitPage page) {
        page.rows().forEach(unit -> terminal.json(UnitLine.of(unit)));
        if (page.next() != null) {
            terminal.json(new Next(page.next()));
        }
    }

    /// Below a page that another follows, for programs.
    private record Next(String next) {}

    private TextTable table(UnitPage page) {
        var table = new TextTable();
        table.row(
                terminal.texts().get("units.column.serial"),
                terminal.texts().get("units.column.product"),
                terminal.texts().get("units.column.state"),
                terminal.texts().get("units.column.made"),
                terminal.texts().get("units.column.shipped"),
                terminal.texts().get("units.column.covered"),
                terminal.texts().get("units.column.batch"));
        page.rows().forEach(unit -> row(table, unit));
        return table;
    }

    private static void row(TextTable table, UnitRow unit) {
        table.row(
                unit.serial(),
                unit.product().model(),
                UnitLine.state(unit),
                day(unit.facts().made().on()),
                day(unit.facts().shipped().on()),
                day(unit.standing().coveredUntil())
                        + (unit.standing().coveredEstimated() ? "~" : ""),
                unit.batch().name());
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "-" : day.toString();
    }
}
