package dev.aftercare.cli.units;

import dev.aftercare.cli.Desk;
import dev.aftercare.units.marks.UnitMarks;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import java.util.concurrent.Callable;

@Command(
        name = "unmark",
        mixinStandardHelpOptions = true,
        description = {
            "Counts a marked unit again, from the months in which things happened to it."
        },
        footer = {"", "Example: aftercare units unmark A3-26-000042"})
final class UnitsUnmarkCommand implements Callable<Integer> {
    private final Desk desk;

    @Mixin private OneUnit unit = new OneUnit();

    UnitsUnmarkCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        return unit.change(desk, UnitMarks::unmark, "units.unmark.done");
    }
}
