package dev.aftercare.importing;

import dev.aftercare.database.Transaction;
import dev.aftercare.database.sql.Sequence;
import dev.aftercare.database.sql.Sql;
import dev.aftercare.files.Attachments;
import dev.aftercare.files.Content;
import dev.aftercare.files.Purpose;
import dev.aftercare.history.Deed;
import dev.aftercare.importing.check.Code;
import dev.aftercare.json.Json;
import dev.aftercare.progress.Progress;
import dev.aftercare.units.bulk.NewUnit;
import dev.aftercare.units.bulk.UnitChanges;
import dev.aftercare.units.bulk.UnitLoader;

import org.jspecify.annotations.Nullable;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Writes one file's session, batch and units, within a transaction.
final class ImportCommit {
    private static final String MEDIA = "application/octet-stream";

    private final Transaction tx;
    private final Attachments attachments;
    private final FileReview file;
    private final ImportPlan plan;

    ImportCommit(Transaction tx, Attachments attachments, FileReview file) {
        this.tx = tx;
        this.attachments = attachments;
        this.file = file;
        this.plan = file.plan();
    }

    Committed run(Progress progress) {
        var joined = file.joined();
        long session = insertSession(joined);
        var batch = joined == null ? insertBatch(session) : join(joined);
        var keys = file.review().keys();
        long updated =
                new UnitChanges(tx, batch.id())
                        .apply(
                                file.matches().changes(tx.session()),
                                file.matches().changing(),
                                progress);
        long created = new UnitLoader(tx, batch.id()).load(units(keys), plan.create(), progress);
        tx.did(Deed.done("import.commit", batch.subject(), new Facts(session, batch, plan)));
        var first = batch.sessionId();
        return new Committed(
                batch.id(),
                batch.name(),
                first == null ? session : first,
                created,
                updated,
                file.matches().matched() - updated);
    }

    /// What history keeps of it.
    private record Facts(
            String batch,
            String file,
            String sha256,
            long session,
            int created,
            int updated,
            int unchanged,
            int leftOut) {
        Facts(long session, BatchRow batch, ImportPlan plan) {
            this(
                    batch.name(),
                    batch.fileName(),
                    batch.sha256(),
                    session,
                    plan.create(),
                    plan.update(),
                    plan.unchanged(),
                    plan.leaveOut());
        }
    }

    /// How the file was read.
    private record SheetReading(String sheet, int headerRow, Map<String, Integer> columns) {}

    /// @param joined the session whose batch this one's rows joined
    private record Decisions(
            @Nullable String product,
            boolean updateExisting,
            List<String> accepted,
            @Nullable Long joined) {}

    private long insertSession(@Nullable BatchRow joined) {
        var source = file.source();
        var stored = attachments.store(tx, Content.of(source.path()), MEDIA, Purpose.IMPORT);
        long id = tx.nextId(Sequence.SMALL);
        Sql.of("insert into import_session (id, target, file_name, file_id, sha256, reading,")
                .plus("decisions, state, made_by, made_at, version)")
                .plus("values (?, 'units', ?, ?", id, source.fileName(), stored.id())
                .plus(", ?, ?, ?", stored.sha256(), Json.of(reading()), Json.of(decisions(joined)))
                .plus(", ?, ?", joined == null ? "COMMITTED" : "JOINED", tx.actor().name())
                .plus(", ?, 0)", tx.now())
                .update(tx.session());
        return id;
    }

    private SheetReading reading() {
        var table = file.table();
        return new SheetReading(table.sheet().name(), table.headerRow(), table.columns().places());
    }

    private Decisions decisions(@Nullable BatchRow joined) {
        var choices = file.source().choices();
        return new Decisions(
                choices.product(),
                choices.updateExisting(),
                choices.accepted().stream().map(Code::key).sorted().toList(),
                joined == null ? null : joined.sessionId());
    }

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
                        plan.create(),
                        plan.update(),
                        plan.unchanged(),
                        plan.leaveOut(),
                        null,
                        0);
        BatchRows.insert(tx, batch);
        return batch;
    }

    private BatchRow join(BatchRow batch) {
        var after =
                new BatchRow(
                        batch.id(),
                        batch.name(),
                        batch.sessionId(),
                        batch.fileName(),
                        batch.sha256(),
                        batch.madeBy(),
                        batch.madeAt(),
                        batch.created() + plan.create(),
                        batch.updated() + plan.update(),
                        batch.unchanged() + plan.unchanged(),
                        Math.max(0, batch.leftOut() - plan.create() - plan.update()),
                        null,
                        batch.version() + 1);
        BatchRows.update(tx, batch, after);
        return after;
    }

    private Iterator<NewUnit> units(KeyedRows keys) {
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
