package dev.aftercare.importing.session;

import dev.aftercare.database.Transaction;
import dev.aftercare.database.sql.Sql;
import dev.aftercare.database.sql.SqlRow;
import dev.aftercare.files.Attachment;
import dev.aftercare.importing.check.Code;
import dev.aftercare.json.Json;
import dev.aftercare.problem.Refusal;
import dev.aftercare.problem.Refused;

import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Sessions of people in their table, beside those of the command line, which are never open.
final class KeptSessions {
    static final String DONE = "DONE";
    private static final String OPEN = "OPEN";

    /// As the command line keeps it: corrected rows that join the batch are checked by it.
    private record Decisions(
            @Nullable String product,
            boolean updateExisting,
            List<String> accepted,
            @Nullable Long joined) {}

    private static final Sql SELECT =
            Sql.of(
                    """
                    select s.id, s.file_name, s.file_id, s.sha256, s.reading, s.decisions,
                        s.batch_name, s.made_by, s.made_at, s.changed_at, s.n_rows, s.n_ready,
                        s.n_warnings, s.n_held, s.n_skipped, s.n_imported, s.version,
                        b.id as batch_id
                    from import_session s
                    left join batch b on b.session_id = s.id and b.undone_at is null
                    where s.state = 'OPEN'
                    """);

    static List<UnfinishedSession> open(StatelessSession session) {
        return SELECT.plus("order by s.id desc").list(session, KeptSessions::summary);
    }

    static Optional<UnfinishedSession> ofFile(StatelessSession session, String sha256, long but) {
        return SELECT.plus("and s.sha256 = ? and s.id <> ? order by s.id desc", sha256, but)
                .first(session, KeptSessions::summary);
    }

    /// @throws Refused if there is none that is unfinished
    static KeptSession byId(StatelessSession session, long id) {
        return SELECT.plus("and s.id = ?", id)
                .first(session, KeptSessions::kept)
                .orElseThrow(
                        () -> new Refused(new Refusal.NotFound("import", Long.toString(id))));
    }

    private static KeptSession kept(SqlRow row) {
        var decisions = row.json("decisions").as(Decisions.class);
        return new KeptSession(
                summary(row),
                row.number("file_id"),
                row.text("sha256"),
                row.json("reading").as(Mapping.class),
                new FileChoices(
                        decisions.product, row.text("batch_name"), decisions.updateExisting));
    }

    private static UnfinishedSession summary(SqlRow row) {
        return new UnfinishedSession(
                row.number("id"),
                row.text("file_name"),
                row.text("batch_name"),
                row.numberOrNull("batch_id"),
                row.text("made_by"),
                row.instant("made_at"),
                row.instant("changed_at"),
                new SessionCounts(
                        row.integer("n_rows"),
                        row.integer("n_ready"),
                        row.integer("n_warnings"),
                        row.integer("n_held"),
                        row.integer("n_skipped"),
                        row.integer("n_imported")),
                row.integer("version"));
    }

    static void insert(
            Transaction tx,
            UnfinishedSession session,
            Attachment file,
            Mapping mapping,
            String header) {
        Sql.of("insert into import_session (id, target, file_name, file_id, sha256, reading,")
                .plus("decisions, state, made_by, made_at, version)")
                .plus("values (?, 'units', ?, ?", session.id(), session.fileName(), file.id())
                .plus(", ?, ?", file.sha256(), Json.of(mapping))
                .plus(", ?, ?", Json.of(new Decisions(null, false, List.of(), null)), OPEN)
                .plus(", ?, ?, 0)", session.madeBy(), session.madeAt())
                .update(tx.session());
        keepMapping(tx, session.id(), mapping, header);
        keep(tx, session.id(), new FileChoices(null, session.batch(), false), session.counts());
    }

    /// That nobody has decided anything since.
    ///
    /// @throws Refused if somebody has
    static void mustBe(StatelessSession session, long id, int version) {
        long same =
                Sql.of("select count(*) from import_session")
                        .plus("where id = ? and version = ? and state = ?", id, version, OPEN)
                        .number(session);
        if (same == 0) {
            throw new Refused(new Refusal.Changed("import"));
        }
    }

    /// Whoever comes second waits here, and is refused.
    static void claim(Transaction tx, long id, int version) {
        int claimed =
                Sql.of("update import_session set version = version + 1")
                        .plus("where id = ? and version = ? and state = ?", id, version, OPEN)
                        .update(tx.session());
        if (claimed == 0) {
            throw new Refused(new Refusal.Changed("import"));
        }
    }

    static void keep(Transaction tx, long id, FileChoices choices, SessionCounts counts) {
        Sql.of("update import_session set batch_name = ?", choices.batch())
                .plus(", changed_at = ?, n_rows = ?", tx.now(), counts.rows())
                .plus(", n_ready = ?, n_warnings = ?", counts.ready(), counts.warnings())
                .plus(", n_held = ?, n_skipped = ?", counts.held(), counts.skipped())
                .plus(", n_imported = ? where id = ?", counts.imported(), id)
                .update(tx.session());
    }

    /// @param header fingerprint of the header that it maps
    static void keepMapping(Transaction tx, long id, Mapping mapping, String header) {
        Sql.of("update import_session set reading = ?", Json.of(mapping))
                .plus(", header_sha256 = ?", mapping.isByPerson() ? header : null)
                .plus("where id = ?", id)
                .update(tx.session());
    }

    /// How people last said that columns below such a header are to be read.
    static Optional<Mapping> mappingOf(StatelessSession session, String header) {
        return Sql.of("select reading from import_session where header_sha256 = ?", header)
                .plus("order by id desc")
                .first(session, row -> row.json("reading").as(Mapping.class));
    }

    static void keepDecisions(Transaction tx, long id, FileChoices choices, Set<Code> accepted) {
        var decisions =
                new Decisions(
                        choices.product(),
                        choices.updateExisting(),
                        accepted.stream().map(Code::key).sorted().toList(),
                        null);
        Sql.of("update import_session set decisions = ? where id = ?", Json.of(decisions), id)
                .update(tx.session());
    }

    /// It is finished or discarded: no longer open.
    static void end(Transaction tx, long id, String state) {
        Sql.of("update import_session set state = ? where id = ?", state, id)
                .update(tx.session());
    }

    private KeptSessions() {}
}
