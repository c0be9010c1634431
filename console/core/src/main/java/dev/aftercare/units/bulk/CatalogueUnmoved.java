package dev.aftercare.units.bulk;

import dev.aftercare.database.Transaction;
import dev.aftercare.database.sql.Sql;
import dev.aftercare.problem.Refusal;
import dev.aftercare.problem.Refused;

import org.hibernate.StatelessSession;

import java.util.function.Consumer;

/// That nobody has changed what stored columns of units follow from, since they were worked out, or
/// the rules that imported serials are checked by, since they were. Asked last, when whoever is
/// about to change it has to wait.
///
/// @param seen how often it had been changed
public record CatalogueUnmoved(long seen) implements Consumer<Transaction> {

    public static long moves(StatelessSession session) {
        return Sql.of("select catalogue_moves from company").number(session);
    }

    /// For work that rests on what was read earlier, outside of this transaction. Also asked at
    /// once: who comes too late need not begin.
    ///
    /// @throws Refused if it has changed since
    public static void mustHold(Transaction tx, long seen) {
        if (moves(tx.session()) != seen) {
            throw new Refused(new Refusal.Changed("company"));
        }
        tx.lastly(new CatalogueUnmoved(seen));
    }

    /// Says so to all who are at work, and waits for who is about to commit.
    public static void move(Transaction tx) {
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
