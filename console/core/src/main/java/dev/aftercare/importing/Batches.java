package dev.aftercare.importing;

import dev.aftercare.actor.Actor;
import dev.aftercare.company.Company;
import dev.aftercare.database.Database;
import dev.aftercare.database.Transaction;
import dev.aftercare.history.Deed;
import dev.aftercare.problem.Refusal;
import dev.aftercare.problem.Refused;
import dev.aftercare.progress.Cancelled;
import dev.aftercare.progress.Progress;
import dev.aftercare.units.UnitBatch;
import dev.aftercare.units.bulk.BatchRemoval;
import dev.aftercare.units.bulk.BatchRemoval.Removed;

import java.util.List;
import java.util.stream.Stream;

/// What imports brought, as a whole.
public final class Batches {
    private static final int LONGEST_NAME = 80;

    private final Database database;

    public Batches(Database database) {
        this.database = database;
    }

    /// The latest first, those that were undone among them.
    public List<BatchRow> all() {
        return database.read(BatchRows::all);
    }

    /// Takes an import back: the units it made go, those it changed are as before, and its name is
    /// free again.
    ///
    /// @throws Refused if there is no such batch, it was undone, or something has happened to its
    ///   units since
    /// @throws Cancelled if `progress` says so; then everything stays
    public Removed undo(Actor actor, String name, Progress progress) {
        return database.write(actor, tx -> undo(tx, standing(tx, name), progress));
    }

    /// As by its name, of a batch that somebody has seen: of all names that are in use each is one
    /// batch's, but since then its name may have become another one's.
    ///
    /// @throws Refused as by its name
    public Removed undo(Actor actor, UnitBatch seen, Progress progress) {
        return database.write(
                actor,
                tx -> {
                    var batch = standing(tx, seen.name());
                    if (batch.id() != seen.id()) {
                        throw new Refused(new Refusal.BatchUndone(seen.name()));
                    }
                    return undo(tx, batch, progress);
                });
    }

    private static BatchRow standing(Transaction tx, String name) {
        return BatchRows.named(tx.session(), name)
                .filter(found -> found.undoneAt() == null)
                .orElseThrow(() -> UnitBatch.missing(tx.session(), name));
    }

    private static Removed undo(Transaction tx, BatchRow batch, Progress progress) {
        var removed = new BatchRemoval(tx, new UnitBatch(batch.id(), batch.name())).run(progress);
        var after = undone(tx, batch);
        BatchRows.update(tx, batch, after); // after its units, as an import does
        SessionRows.reopen(tx, batch);
        tx.did(Deed.changed("batch.undo", batch, after));
        return removed;
    }

    private static BatchRow undone(Transaction tx, BatchRow batch) {
        return new BatchRow(
                batch.id(),
                nameAfter(tx, batch.name()),
                batch.sessionId(),
                batch.fileName(),
                batch.sha256(),
                batch.madeBy(),
                batch.madeAt(),
                batch.created(),
                batch.updated(),
                batch.unchanged(),
                batch.leftOut(),
                tx.now(),
                batch.version() + 1);
    }

    private static String nameAfter(Transaction tx, String name) {
        var day = Company.read(tx.session()).dayOf(tx.now());
        return Stream.iterate(1, n -> n + 1)
                .map(n -> n == 1 ? " (undone " + day + ")" : " (undone " + day + " #" + n + ")")
                .map(
                        end ->
                                name.substring(
                                                0,
                                                Math.min(
                                                        name.length(), LONGEST_NAME - end.length()))
                                        + end)
                .filter(free -> BatchRows.named(tx.session(), free).isEmpty())
                .findFirst()
                .orElseThrow();
    }
}
