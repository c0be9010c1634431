package dev.aftercare.coverage;

import dev.aftercare.database.Transaction;
import dev.aftercare.database.sql.Sequence;
import dev.aftercare.database.sql.StatementBatch;

import java.util.List;

/// Writes what covers a unit, each row by the policy version that its coverage started with.
public final class CoverageRows {

    public static void insert(Transaction tx, long unitId, List<Covered> covered) {
        StatementBatch.run(
                tx.session(),
                "insert into coverage (id, unit_id, policy_version_id, starts_on, ends_on, basis,"
                        + " made_at) values (?, ?, ?, ?, ?, ?, ?)",
                batch ->
                        covered.forEach(
                                one ->
                                        batch.add(
                                                tx.nextId(Sequence.SMALL),
                                                unitId,
                                                one.version().id(),
                                                one.span().from(),
                                                one.span().to(),
                                                one.span().basis(),
                                                tx.now())));
    }

    private CoverageRows() {}
}
