package dev.aftercare.importing;

import dev.aftercare.database.Transaction;
import dev.aftercare.database.sql.Sequence;
import dev.aftercare.history.Deed;
import dev.aftercare.importing.match.KeyedRow;
import dev.aftercare.importing.match.Review;
import dev.aftercare.importing.match.UnitMatches;
import dev.aftercare.progress.Progress;
import dev.aftercare.units.bulk.CatalogueUnmoved;
import dev.aftercare.units.bulk.NewUnit;
import dev.aftercare.units.bulk.UnitChanges;
import dev.aftercare.units.bulk.UnitLoader;

import org.jspecify.annotations.Nullable;

import java.util.Iterator;

/// Writes what was reviewed as a batch and its units, within a transaction. What it says of them is
/// what it has written, not what was planned.
public final class ImportCommit {
    private final Transaction tx;
    private final Reviewed reviewed;

    /// What is committed.
    ///
    /// @param joined the batch that the rows join, null to make one
    /// @param moves how often the catalogue had changed that the rows were checked by
    public record Reviewed(
            Review review,
            UnitMatches matches,
            BatchSource source,
            @Nullable BatchRow joined,
            long moves) {}

    /// What a batch is called, and the file it came from.
    ///
    /// @param session the session in which the file is kept
    public record BatchSource(String name, String fileName, String sha256, long session) {}

    public ImportCommit(Transaction tx, Reviewed reviewed) {
        this.tx = tx;
        this.reviewed = reviewed;
    }

    /// @param leftOut rows of the batch that are left out after this
    /// @throws dev.aftercare.problem.Refused if the catalogue, a unit or the batch has changed
    /// @throws dev.aftercare.progress.Cancelled if `progress` says so
    public Committed run(LeftOut leftOut, Progress progress) {
        CatalogueUnmoved.mustHold(tx, reviewed.moves);
        var joined = reviewed.joined;
        var batch = joined == null ? insertBatch() : joined;
        var matches = reviewed.matches;
        int create = creating();
        var changes =
                new UnitChanges(tx, batch.id())
                        .apply(matches.changes(), matches.matched(), progress);
        long created = new UnitLoader(tx, batch.id()).load(units(), create, progress);
        var written =
                new Written(
                        Math.toIntExact(created),
                        Math.toIntExact(changes.changed()),
                        Math.toIntExact(matches.matched() - changes.changed()));
        var after =
                batch.with(
                        written, leftOut.after(Math.toIntExact(created + changes.first()), joined));
        BatchRows.update(tx, batch, after);
        tx.did(Deed.done("import.commit", after.subject(), facts(after, written)));
        return committed(after, written);
    }

    /// How many rows of a batch are then left out.
    @FunctionalInterface
    public interface LeftOut {

        /// @param joining rows that were left out and now are in the batch
        /// @param joined the batch as it was, null if it is new
        int after(int joining, @Nullable BatchRow joined);
    }

    /// Rows that became units, changed one, or found theirs as they say.
    record Written(int created, int updated, int unchanged) {}

    private Committed committed(BatchRow batch, Written written) {
        var first = batch.sessionId();
        return new Committed(
                batch.id(),
                batch.name(),
                first == null ? reviewed.source.session : first,
                written.created,
                written.updated,
                written.unchanged);
    }

    /// What history keeps of it; component names are its keys.
    ///
    /// @param leftOut rows of the batch's first file that are still left out
    private record Facts(
            String batch,
            String file,
            String sha256,
            long session,
            int created,
            int updated,
            int unchanged,
            int leftOut) {}

    private Facts facts(BatchRow batch, Written written) {
        return new Facts(
                batch.name(),
                reviewed.source.fileName,
                reviewed.source.sha256,
                reviewed.source.session,
                written.created,
                written.updated,
                written.unchanged,
                batch.leftOut());
    }

    /// Its counts follow when they are known.
    private BatchRow insertBatch() {
        var source = reviewed.source;
        var batch =
                new BatchRow(
                        tx.nextId(Sequence.SMALL),
                        source.name,
                        source.session,
                        source.fileName,
                        source.sha256,
                        tx.actor().name(),
                        tx.now(),
                        0,
                        0,
                        0,
                        0,
                        null,
                        0);
        BatchRows.insert(tx, batch);
        return batch;
    }

    private int creating() {
        return (int) reviewed.review.keys().stream().filter(this::isNew).count();
    }

    private Iterator<NewUnit> units() {
        return reviewed.review.keys().stream()
                .filter(this::isNew)
                .map(row -> unit(row.row()))
                .iterator();
    }

    private NewUnit unit(int row) {
        var unit = reviewed.review.unit(row);
        return new NewUnit(unit.productId(), unit.serial(), unit.key(), unit.facts());
    }

    private boolean isNew(KeyedRow row) {
        return reviewed.review.isImportable(row.row()) && !reviewed.matches.isMatched(row.row());
    }
}
