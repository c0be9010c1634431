package dev.aftercare.cli.units;

import dev.aftercare.cli.Desk;
import dev.aftercare.units.marks.UnitMarks;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import java.util.concurrent.Callable;

@Command(
        name = "block",
        mixinStandardHelpOptions = true,
        description = {
            "Says that a unit was stolen.",
            "Its page shows a notice and whom to ask, and nothing else; nobody can register it,"
                    + " and",
            "no label is printed for it."
        },
        footer = {"", "Example: aftercare units block A3-26-000042"})
final class UnitsBlockCommand implements Callable<Integer> {
    private final Desk desk;

    @Mixin private OneUnit unit = new OneUnit();

    UnitsBlockCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        return unit.change(desk, UnitMarks::block, "units.block.done");
    }
}
