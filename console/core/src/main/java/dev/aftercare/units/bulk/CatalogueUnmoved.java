package dev.aftercare.units.bulk;

import dev.aftercare.database.Transaction;
import dev.aftercare.database.sql.Sql;
import dev.aftercare.problem.Refusal;
import dev.aftercare.problem.Refused;

import org.hibernate.StatelessSession;

import java.util.function.Consumer;

/// That nobody has changed what stored columns of units follow from, since they were worked out.
/// Asked last, when whoever is about to change it has to wait.
///
/// @param seen how often it had been changed
record CatalogueUnmoved(long seen) implements Consumer<Transaction> {

    static long moves(StatelessSession session) {
        return Sql.of("select catalogue_moves from company").number(session);
    }

    /// Says so to all who are at work, and waits for who is about to commit.
    static void move(Transaction tx) {
        Sql.of("update company set catalogue_moves = catalogue_moves + 1").update(tx.session());
    }

    @Override
    public void accept(Transaction tx) {
        long now = Sql.of("select catalogue_moves from company for update").number(tx.session());
        if (now != seen) {
            throw new Refused(new Refusal.Changed("company"));
        }
    }
}
