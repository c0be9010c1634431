package dev.aftercare.database;

import dev.aftercare.change.ChangeRows;
import dev.aftercare.database.sql.Ids;
import dev.aftercare.history.HistoryRows;
import dev.aftercare.tally.TallyRows;

/// What a transaction leaves besides what it was for: its tallies, its history, and on a shared
/// database its change notice for other processes.
final class Traces {
    private final TallyRows tallies;
    private final HistoryRows history;
    private final ChangeRows changes;
    private final boolean shared;

    Traces(Ids ids, OwnConnection own, boolean shared) {
        this.tallies = new TallyRows(own);
        this.history = new HistoryRows(ids);
        this.changes = new ChangeRows(ids, own.process());
        this.shared = shared;
    }

    /// Of what somebody did.
    void ofDeed(Transaction transaction) {
        var deed = transaction.deed();
        tally(transaction);
        history.write(transaction.session(), transaction.now(), transaction.actor(), deed);
        tellOthers(transaction);
    }

    /// Of what nobody did.
    void ofFact(Transaction transaction) {
        tally(transaction);
        tellOthers(transaction);
    }

    private void tally(Transaction transaction) {
        tallies.add(transaction.session(), transaction.counts());
        tallies.addDays(transaction.session(), transaction.days());
        tallies.addPlaces(transaction.session(), transaction.places());
    }

    private void tellOthers(Transaction transaction) {
        if (shared) {
            changes.write(transaction.session(), transaction.changes());
        }
    }
}
