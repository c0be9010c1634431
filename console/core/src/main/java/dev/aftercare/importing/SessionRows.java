package dev.aftercare.importing;

import dev.aftercare.database.Transaction;
import dev.aftercare.database.sql.Sequence;
import dev.aftercare.database.sql.Sql;
import dev.aftercare.files.Attachments;
import dev.aftercare.files.Content;
import dev.aftercare.files.Purpose;
import dev.aftercare.importing.check.Code;
import dev.aftercare.json.Json;
import dev.aftercare.problem.Refusal;
import dev.aftercare.problem.Refused;

import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Sessions in their table: the file that was read, how it was read, and what somebody decided.
final class SessionRows {
    private static final String MEDIA = "application/octet-stream";

    /// How the file was read.
    private record SheetReading(String sheet, int headerRow, Map<String, Integer> columns) {}

    /// @param joined the session whose batch this one's rows joined
    private record Decisions(
            @Nullable String product,
            boolean updateExisting,
            List<String> accepted,
            @Nullable Long joined) {}

    /// Keeps the file, which must still be the one that was checked.
    ///
    /// @return the session's id
    static long insert(Transaction tx, Attachments attachments, FileReview file) {
        var source = file.source();
        var stored = attachments.store(tx, Content.of(source.path()), MEDIA, Purpose.IMPORT);
        if (!stored.sha256().equals(source.fingerprint().sha256())) {
            throw new Refused(new Refusal.FileChanged(source.fileName()));
        }
        var joined = file.joined();
        long id = tx.nextId(Sequence.SMALL);
        Sql.of("insert into import_session (id, target, file_name, file_id, sha256, reading,")
                .plus("decisions, state, made_by, made_at, version)")
                .plus("values (?, 'units', ?, ?", id, source.fileName(), stored.id())
                .plus(", ?, ?", stored.sha256(), Json.of(reading(file)))
                .plus(", ?", Json.of(decisions(source.choices(), joined)))
                .plus(", ?, ?", joined == null ? "COMMITTED" : "JOINED", tx.actor().name())
                .plus(", ?, 0)", tx.now())
                .update(tx.session());
        return id;
    }

    private static SheetReading reading(FileReview file) {
        var table = file.table();
        return new SheetReading(table.sheet().name(), table.headerRow(), table.columns().places());
    }

    private static Decisions decisions(ImportChoices choices, @Nullable BatchRow joined) {
        return new Decisions(
                choices.product(),
                choices.updateExisting(),
                choices.accepted().stream().map(Code::key).sorted().toList(),
                joined == null ? null : joined.sessionId());
    }

    /// A batch was undone: the rows of a person's session that were in it wait again, with all that
    /// was decided about them, counted as ready until somebody takes it up. Sessions of the command
    /// line were never open.
    static void reopen(Transaction tx, BatchRow batch) {
        var session = batch.sessionId();
        if (session == null) {
            return;
        }
        for (var table : List.of("import_step_part", "import_step")) {
            Sql.of("delete from " + table + " where session_id = ? and n in", session)
                    .plus("(select n from import_step where session_id = ?", session)
                    .plus("and batch_id = ?)", batch.id())
                    .update(tx.session());
        }
        int open =
                Sql.of("update import_session set state = 'OPEN', version = version + 1,")
                        .plus("n_ready = n_ready + n_imported, n_imported = 0")
                        .plus("where id = ? and state in ('OPEN', 'DONE')", session)
                        .update(tx.session());
        if (open > 0) {
            tx.changed("import", session);
        }
    }

    /// What somebody decided when the rows of a batch were first checked.
    static ImportChoices choices(StatelessSession session, BatchRow batch) {
        return Sql.of("select decisions from import_session where id = ?", batch.sessionId())
                .first(session, row -> row.json("decisions").as(Decisions.class))
                .map(SessionRows::choices)
                .orElse(ImportChoices.NONE);
    }

    private static ImportChoices choices(Decisions decided) {
        var accepted =
                decided.accepted.stream()
                        .flatMap(key -> Code.of(key).stream())
                        .collect(Collectors.toSet());
        return new ImportChoices(decided.product, null, decided.updateExisting, accepted);
    }

    private SessionRows() {}
}
