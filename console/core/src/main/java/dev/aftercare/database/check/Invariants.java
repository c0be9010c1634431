package dev.aftercare.database.check;

import dev.aftercare.database.Database;
import dev.aftercare.progress.Progress;

import org.hibernate.StatelessSession;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Asks whether all of some invariants hold, each in a transaction of its own: on a busy database
/// one alone may take minutes.
public final class Invariants {
    private final Database database;
    private final List<Invariant> all;

    public Invariants(Database database, List<Invariant> all) {
        this.database = database;
        this.all = List.copyOf(all);
    }

    /// What does not hold; empty if all does.
    public List<Finding> broken(Progress progress) {
        var found = new ArrayList<Finding>();
        for (int i = 0; i < all.size(); i++) {
            var invariant = all.get(i);
            progress.at("database.checking", i, all.size());
            database.read(session -> finding(session, invariant)).ifPresent(found::add);
        }
        return found;
    }

    private static Optional<Finding> finding(StatelessSession session, Invariant invariant) {
        long count = invariant.count().number(session);
        if (count == 0) {
            return Optional.empty();
        }
        var examples = invariant.examples().list(session, row -> row.text("what"));
        return Optional.of(new Finding(invariant.name(), count, examples));
    }
}
