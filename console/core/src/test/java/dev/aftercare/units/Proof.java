package dev.aftercare.units;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.database.Database;
import dev.aftercare.database.check.Invariants;
import dev.aftercare.owners.OwnershipInvariants;
import dev.aftercare.progress.Progress;
import dev.aftercare.units.bulk.StandingCheck;
import dev.aftercare.units.figures.TalliedUnits;
import dev.aftercare.visits.VisitInvariants;

import java.util.List;
import java.util.stream.Stream;

/// That what is stored with units is what `database check` works out.
public final class Proof {

    public static void ofUnits(Database database) {
        var all =
                Stream.of(
                                UnitInvariants.all(),
                                TalliedUnits.all(),
                                OwnershipInvariants.all(),
                                VisitInvariants.all())
                        .flatMap(List::stream)
                        .toList();
        assertThat(new Invariants(database, all).broken(Progress.silent())).isEmpty();
        var wrong = new StandingCheck(database).wrong(Progress.silent());
        assertThat(wrong).isEmpty();
    }

    private Proof() {}
}
