package dev.aftercare.units.bulk;

import dev.aftercare.database.Transaction;
import dev.aftercare.database.sql.Sequence;
import dev.aftercare.database.sql.StatementBatch;
import dev.aftercare.history.Subject;

import java.util.List;

/// Units that somebody picked and did something to at once. A deed is one, however many units it
/// was done to: what they are is kept beside it, so that each unit's timeline knows of it.
public final class Selection {

    /// What history says a deed on these units was about. Called once a transaction.
    public static Subject keep(Transaction tx, List<Long> unitIds) {
        if (unitIds.size() == 1) {
            return Subject.unit(unitIds.getFirst());
        }
        long selection = tx.nextId(Sequence.SMALL);
        StatementBatch.run(
                tx.session(),
                "insert into selection_unit (unit_id, selection_id) values (?, ?)",
                batch -> unitIds.stream().sorted().forEach(unit -> batch.add(unit, selection)));
        return Subject.of("selection", selection);
    }

    private Selection() {}
}
