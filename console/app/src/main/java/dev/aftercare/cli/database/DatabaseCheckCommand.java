package dev.aftercare.cli.database;

import dev.aftercare.cli.Desk;
import dev.aftercare.cli.ExitCode;
import dev.aftercare.cli.Terminal;
import dev.aftercare.database.Database;
import dev.aftercare.database.check.Finding;
import dev.aftercare.database.check.Invariant;
import dev.aftercare.database.check.Invariants;
import dev.aftercare.importing.BatchInvariants;
import dev.aftercare.owners.OwnershipInvariants;
import dev.aftercare.progress.Progress;
import dev.aftercare.units.UnitInvariants;
import dev.aftercare.units.bulk.StandingCheck;
import dev.aftercare.units.figures.TalliedUnits;
import dev.aftercare.visits.VisitInvariants;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = {
            "Checks what no constraint can, and changes nothing.",
            "Rows that belong together are there; stored states, months and figures are what the",
            "facts say. Ends with 1 if it finds something."
        },
        footer = {"", "Example: aftercare database check --json"})
final class DatabaseCheckCommand implements Callable<Integer> {
    private static final List<Invariant> ALL =
            Stream.of(
                            UnitInvariants.all(),
                            TalliedUnits.all(),
                            BatchInvariants.all(),
                            OwnershipInvariants.all(),
                            VisitInvariants.all())
                    .flatMap(List::stream)
                    .toList();

    private final Desk desk;
    private final Terminal terminal;

    @Option(names = "--json", description = "One JSON object per finding and line, for programs.")
    private boolean json;

    DatabaseCheckCommand(Desk desk) {
        this.desk = desk;
        this.terminal = desk.terminal();
    }

    @Override
    public Integer call() {
        var findings =
                desk.use(
                        open -> {
                            try (var progress = terminal.progress()) {
                                return findings(open.database(), progress);
                            }
                        });
        if (json) {
            findings.forEach(finding -> terminal.json(finding));
        } else {
            print(findings);
        }
        return findings.isEmpty() ? ExitCode.DONE : ExitCode.FAILED;
    }

    private static List<Finding> findings(Database database, Progress progress) {
        var findings = new ArrayList<>(new Invariants(database, ALL).broken(progress));
        var wrong = new StandingCheck(database).wrong(progress);
        if (!wrong.isEmpty()) {
            findings.add(
                    Finding.of(
                            "unit-standing",
                            wrong.stream()
                                    .map(unit -> "unit " + unit.unitId() + " " + unit.serial())
                                    .toList()));
        }
        return findings;
    }

    private void print(List<Finding> findings) {
        if (findings.isEmpty()) {
            terminal.say("database.check.clean", ALL.size() + 1);
        }
        for (var finding : findings) {
            terminal.say("database.check.finding", finding.invariant(), finding.count());
            finding.examples().forEach(example -> terminal.line("  " + example));
            if (finding.count() > finding.examples().size()) {
                terminal.out().println("  …");
            }
        }
    }
}
