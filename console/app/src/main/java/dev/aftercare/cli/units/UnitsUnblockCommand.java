package dev.aftercare.cli.units;

import dev.aftercare.cli.Desk;
import dev.aftercare.units.marks.UnitMarks;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import java.util.concurrent.Callable;

@Command(
        name = "unblock",
        mixinStandardHelpOptions = true,
        description = {
            "Says that a blocked unit is back with whom it belongs to: all is as it was before."
        },
        footer = {"", "Example: aftercare units unblock A3-26-000042"})
final class UnitsUnblockCommand implements Callable<Integer> {
    private final Desk desk;

    @Mixin private OneUnit unit = new OneUnit();

    UnitsUnblockCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        return unit.change(desk, UnitMarks::unblock, "units.unblock.done");
    }
}
