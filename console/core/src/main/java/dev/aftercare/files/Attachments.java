package dev.aftercare.files;

import dev.aftercare.actor.Actor;
import dev.aftercare.database.Database;
import dev.aftercare.database.Transaction;
import dev.aftercare.database.sql.Sequence;
import dev.aftercare.database.sql.Sql;
import dev.aftercare.database.sql.SqlRow;
import dev.aftercare.history.Deed;
import dev.aftercare.history.Subject;
import dev.aftercare.problem.Invalid;
import dev.aftercare.problem.Refusal;
import dev.aftercare.problem.Refused;

import org.hibernate.StatelessSession;
import org.hibernate.exception.ConstraintViolationException;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;

/// Stored files: each content once, whatever it is stored for. Nobody's, that is; what belongs to
/// an owner is erased with them.
public final class Attachments {
    private final Database database;
    private final Bytes bytes;

    public Attachments(Database database) {
        this.database = database;
        this.bytes =
                database.filesFolder()
                        .<Bytes>map(BytesInFolder::new)
                        .orElseGet(() -> new BytesInRows(database));
    }

    /// Stores a file that somebody chose, or finds that it is stored.
    ///
    /// @throws Invalid if it is none of the kind; the field is called `file`
    public Attachment add(Actor actor, Path file, FileKind kind) {
        Invalid.ifAny(kind.violations("file", file));
        return database.write(actor, tx -> add(tx, Content.of(file), kind));
    }

    private Attachment add(Transaction tx, Content content, FileKind kind) {
        var there = find(tx.session(), Fingerprint.of(content).sha256(), kind.purpose());
        if (there.isPresent()) {
            tx.leaveAsItWas();
            return there.get();
        }
        var stored = store(tx, content, kind.media(), kind.purpose());
        tx.did(Deed.done("file.add", Subject.of("file", stored.id()), stored));
        return stored;
    }

    /// Stores a content within the caller's transaction, or finds that it is stored.
    ///
    /// @param media its media type, `image/png`
    public Attachment store(Transaction tx, Content content, String media, Purpose purpose) {
        var fingerprint = Fingerprint.of(content);
        return find(tx.session(), fingerprint.sha256(), purpose)
                .orElseGet(() -> claim(tx, content, fingerprint, media, purpose));
    }

    /// Two who store the same content at once get one row: on PostgreSQL the second waits here, on
    /// a local store at the unique constraint.
    private Attachment claim(
            Transaction tx, Content content, Fingerprint print, String media, Purpose purpose) {
        bytes.claim(tx, print.sha256());
        var meanwhile = find(tx.session(), print.sha256(), purpose);
        if (meanwhile.isPresent()) {
            return meanwhile.get();
        }
        if (!isKept(tx.session(), print.sha256())) {
            bytes.keep(tx, content, print);
        }
        try {
            return insert(tx, print, media, purpose);
        } catch (ConstraintViolationException faster) {
            return find(tx.session(), print.sha256(), purpose).orElseThrow(() -> faster);
        }
    }

    private static Attachment insert(
            Transaction tx, Fingerprint print, String media, Purpose purpose) {
        var stored =
                new Attachment(
                        tx.nextId(Sequence.SMALL), print.sha256(), media, print.bytes(), purpose);
        Sql.of("insert into attachment (id, sha256, media, bytes, purpose, made_at)")
                .plus("values (?, ?, ?", stored.id(), stored.sha256(), media)
                .plus(", ?, ?, ?)", stored.bytes(), purpose, tx.now())
                .update(tx.session());
        return stored;
    }

    private static boolean isKept(StatelessSession session, String sha256) {
        return Sql.of("select count(*) from attachment where sha256 = ?", sha256).number(session)
                > 0;
    }

    /// One by what it contains.
    public Optional<Attachment> find(String sha256, Purpose purpose) {
        return database.read(session -> find(session, sha256, purpose));
    }

    /// One that the caller's transaction sees, by what it contains.
    public Optional<Attachment> find(StatelessSession session, String sha256, Purpose purpose) {
        return Sql.of("select id, sha256, media, bytes, purpose from attachment")
                .plus("where sha256 = ? and purpose = ? and owner_id is null", sha256, purpose)
                .plus("order by id")
                .first(session, Attachments::attachment);
    }

    /// Finds what a feature keeps the id of.
    ///
    /// @throws Refused if there is no such file
    public Attachment byId(long id) {
        return database.read(
                        session ->
                                Sql.of("select id, sha256, media, bytes, purpose from attachment")
                                        .plus("where id = ?", id)
                                        .first(session, Attachments::attachment))
                .orElseThrow(() -> new Refused(new Refusal.NotFound("file", Long.toString(id))));
    }

    private static Attachment attachment(SqlRow row) {
        return new Attachment(
                row.number("id"),
                row.text("sha256"),
                row.text("media"),
                row.number("bytes"),
                row.constant("purpose", Purpose.class));
    }

    /// The content from its beginning; the caller closes it.
    public InputStream open(Attachment attachment) {
        return bytes.open(attachment.sha256());
    }

    /// The whole content, for what is small.
    public byte[] bytes(Attachment attachment) {
        try (var in = open(attachment)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
