package dev.aftercare.cli.units;

import dev.aftercare.cli.Desk;
import dev.aftercare.units.UnitMark;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.util.concurrent.Callable;

@Command(
        name = "mark",
        mixinStandardHelpOptions = true,
        description = {
            "Keeps a unit that never was a customer's, and all that happens to it, out of every"
                    + " figure.",
            "It is listed as before, and its page works."
        },
        footer = {"", "Example: aftercare units mark A3-26-000042 --as DEMO"})
final class UnitsMarkCommand implements Callable<Integer> {
    private final Desk desk;

    @Mixin private OneUnit unit = new OneUnit();

    @Option(
            names = "--as",
            required = true,
            paramLabel = "MARK",
            description = "What it is: ${COMPLETION-CANDIDATES}.")
    private UnitMark mark = UnitMark.TEST;

    UnitsMarkCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        return unit.change(
                desk, (marks, actor, seen) -> marks.mark(actor, seen, mark), "units.mark.done");
    }
}
