package dev.aftercare.importing;

import dev.aftercare.database.Transaction;
import dev.aftercare.database.sql.Sequence;
import dev.aftercare.files.Attachments;
import dev.aftercare.history.Deed;
import dev.aftercare.importing.match.KeyedRows;
import dev.aftercare.progress.Progress;
import dev.aftercare.units.bulk.CatalogueUnmoved;
import dev.aftercare.units.bulk.NewUnit;
import dev.aftercare.units.bulk.UnitChanges;
import dev.aftercare.units.bulk.UnitLoader;

import java.util.Iterator;
import java.util.stream.IntStream;

/// Writes one file's session, batch and units, within a transaction. What it says of them is what
/// it has written, not what was planned.
final class ImportCommit {
    private final Transaction tx;
    private final Attachments attachments;
    private final FileReview file;

    ImportCommit(Transaction tx, Attachments attachments, FileReview file) {
        this.tx = tx;
        this.attachments = attachments;
        this.file = file;
    }

    Committed run(Progress progress) {
        CatalogueUnmoved.mustHold(tx, file.moves());
        long session = SessionRows.insert(tx, attachments, file);
        var joined = file.joined();
        var batch = joined == null ? insertBatch(session) : joined;
        var matches = file.matches();
        var changes =
                new UnitChanges(tx, batch.id())
                        .apply(matches.changes(), matches.matched(), progress);
        long created = new UnitLoader(tx, batch.id()).load(units(), file.plan().create(), progress);
        var written =
                new Written(
                        Math.toIntExact(created),
                        Math.toIntExact(changes.changed()),
                        Math.toIntExact(matches.matched() - changes.changed()));
        int leftOut =
                joined == null
                        ? file.plan().leaveOut()
                        : Math.toIntExact(joined.leftOut() - created - changes.first());
        var after = batch.with(written, leftOut);
        BatchRows.update(tx, batch, after);
        tx.did(Deed.done("import.commit", after.subject(), facts(session, after, written)));
        return committed(session, after, written);
    }

    /// Rows that became units, changed one, or found theirs as they say.
    record Written(int created, int updated, int unchanged) {}

    private static Committed committed(long session, BatchRow batch, Written written) {
        var first = batch.sessionId();
        return new Committed(
                batch.id(),
                batch.name(),
                first == null ? session : first,
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

    private Facts facts(long session, BatchRow batch, Written written) {
        return new Facts(
                batch.name(),
                file.source().fileName(),
                file.source().fingerprint().sha256(),
                session,
                written.created,
                written.updated,
                written.unchanged,
                batch.leftOut());
    }

    /// Its counts follow when they are known.
    private BatchRow insertBatch(long session) {
        var source = file.source();
        var batch =
                new BatchRow(
                        tx.nextId(Sequence.SMALL),
                        source.batchName(),
                        session,
                        source.fileName(),
                        source.fingerprint().sha256(),
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

    private Iterator<NewUnit> units() {
        var keys = file.review().keys();
        return IntStream.range(0, keys.size())
                .filter(place -> isNew(keys, place))
                .mapToObj(
                        place -> {
                            var unit = file.review().unit(keys.at(place).row());
                            return new NewUnit(
                                    unit.productId(), unit.serial(), unit.key(), unit.facts());
                        })
                .iterator();
    }

    private boolean isNew(KeyedRows keys, int place) {
        return file.review().isImportable(keys.at(place).row()) && !file.matches().isMatched(place);
    }
}
