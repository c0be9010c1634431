package dev.aftercare.importing.session;

import dev.aftercare.database.Transaction;
import dev.aftercare.database.sql.Sql;
import dev.aftercare.database.sql.SqlRow;
import dev.aftercare.database.sql.StatementBatch;
import dev.aftercare.importing.check.Code;
import dev.aftercare.importing.session.Step.Touched;

import org.hibernate.StatelessSession;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Steps in their tables.
final class StepRows {
    private static final int PART = 256 * 1024;

    static void insert(Transaction tx, long session, Step step) {
        var code = step.code();
        Sql.of("insert into import_step (session_id, n, kind, code, row_count, batch_id,")
                .plus("made_by, made_at)")
                .plus("values (?, ?, ?", session, step.n(), step.kind())
                .plus(", ?, ?, ?", code == null ? null : code.key(), rows(step), step.batchId())
                .plus(", ?, ?)", step.by(), step.at())
                .update(tx.session());
        var bytes = TouchedBytes.write(step.touched());
        StatementBatch.run(
                tx.session(),
                "insert into import_step_part (session_id, n, part, bytes) values (?, ?, ?, ?)",
                batch -> {
                    for (int from = 0; from < bytes.length; from += PART) {
                        int to = Math.min(from + PART, bytes.length);
                        batch.add(
                                session,
                                step.n(),
                                from / PART,
                                Arrays.copyOfRange(bytes, from, to));
                    }
                });
    }

    private static int rows(Step step) {
        return step.touched().rows().length;
    }

    static void delete(Transaction tx, long session, int n) {
        for (var table : List.of("import_step_part", "import_step")) {
            Sql.of("delete from " + table + " where session_id = ? and n = ?", session, n)
                    .update(tx.session());
        }
    }

    static void deleteAll(Transaction tx, long session) {
        for (var table : List.of("import_step_part", "import_step")) {
            Sql.of("delete from " + table + " where session_id = ?", session)
                    .update(tx.session());
        }
    }

    /// In their order.
    static List<Step> all(StatelessSession session, long id) {
        var bytes = new HashMap<Integer, ByteArrayOutputStream>();
        Sql.of("select n, bytes from import_step_part where session_id = ? order by n, part", id)
                .each(
                        session,
                        row ->
                                bytes.computeIfAbsent(
                                                row.integer("n"), _ -> new ByteArrayOutputStream())
                                        .writeBytes(row.bytes("bytes")));
        return Sql.of("select n, kind, code, batch_id, made_by, made_at from import_step")
                .plus("where session_id = ? order by n", id)
                .list(session, row -> step(row, bytes));
    }

    private static Step step(SqlRow row, Map<Integer, ByteArrayOutputStream> bytes) {
        int n = row.integer("n");
        var code = row.textOrNull("code");
        var touched = bytes.get(n);
        return new Step(
                n,
                row.constant("kind", Decision.Kind.class),
                code == null ? null : Code.of(code).orElse(null),
                touched == null ? Touched.NOTHING : TouchedBytes.read(touched.toByteArray()),
                row.numberOrNull("batch_id"),
                row.text("made_by"),
                row.instant("made_at"));
    }

    private StepRows() {}
}
