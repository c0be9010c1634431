package dev.aftercare.importing.session;

import dev.aftercare.database.Transaction;
import dev.aftercare.importing.BatchRow;
import dev.aftercare.importing.BatchRows;
import dev.aftercare.importing.Committed;
import dev.aftercare.importing.ImportCommit;
import dev.aftercare.importing.ImportCommit.BatchSource;
import dev.aftercare.importing.session.Current.Open;
import dev.aftercare.progress.Progress;

import org.jspecify.annotations.Nullable;

/// Makes units of a session's rows, in the session's batch.
///
/// @param sha256 of the file's content
record SessionCommit(UnfinishedSession summary, String sha256, Progress progress)
        implements Deciding.Committing<Committed> {

    @Override
    public Committed run(Transaction tx, Open open, Judged judged) {
        var name = open.choices().batch();
        var joined = BatchRows.ofSession(tx.session(), summary.id()).orElse(null);
        if (joined == null) {
            Rereading.mustBeFree(tx.session(), name);
        }
        var source = new BatchSource(name, summary.fileName(), sha256, summary.id());
        var reviewed =
                new ImportCommit.Reviewed(
                        judged.review(),
                        judged.matches(),
                        source,
                        joined,
                        judged.catalogue().moves());
        int held = open.counts().held();
        return new ImportCommit(tx, reviewed)
                .run((joining, batch) -> leftOut(held, joining, batch), progress);
    }

    /// Rows may also have joined by a file of corrected rows.
    private static int leftOut(int held, int joining, @Nullable BatchRow batch) {
        return batch == null ? held : Math.clamp(batch.leftOut() - joining, 0, held);
    }

    @Override
    public long batch(Committed result) {
        return result.batchId();
    }
}
