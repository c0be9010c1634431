package dev.aftercare.cli.units;

import dev.aftercare.actor.Actor;
import dev.aftercare.cli.Desk;
import dev.aftercare.cli.ExitCode;
import dev.aftercare.cli.ProductName;
import dev.aftercare.units.UnitFinder;
import dev.aftercare.units.UnitRow;
import dev.aftercare.units.marks.UnitMarks;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// The unit that a command says something of.
final class OneUnit {
    @Parameters(paramLabel = "SERIAL", description = "Its serial; case and blanks do not matter.")
    private String serial = "";

    @Option(
            names = "--product",
            paramLabel = "GTIN",
            description = "Of this product, if several have such a serial.")
    private @Nullable ProductName product;

    @FunctionalInterface
    interface Change {
        UnitRow of(UnitMarks marks, Actor actor, UnitRow seen);
    }

    /// Changes it, and says so, or that it was so before.
    ///
    /// @return the exit code
    int change(Desk desk, Change change, String done) {
        var terminal = desk.terminal();
        return desk.use(
                open -> {
                    var database = open.database();
                    var seen =
                            database.read(
                                    session ->
                                            new UnitFinder(session)
                                                    .one(serial, ProductName.orNull(product)));
                    var after = change.of(new UnitMarks(database), open.actor(), seen);
                    terminal.say(
                            after.equals(seen) ? "units.same" : done,
                            after.serial(),
                            after.product().model(),
                            after.mark() == null ? "" : after.mark());
                    return ExitCode.DONE;
                });
    }
}
