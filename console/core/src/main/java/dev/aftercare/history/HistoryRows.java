package dev.aftercare.history;

import dev.aftercare.actor.Actor;
import dev.aftercare.database.sql.Ids;
import dev.aftercare.database.sql.Sequence;
import dev.aftercare.database.sql.Sql;
import dev.aftercare.json.Json;

import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;

/// Writes a deed: its body, what of it is an owner's, and that it waits to be sealed. Inserts only,
/// so that a login that may not read history can still write it.
public final class HistoryRows {
    private static final int NONCE_BYTES = 16;

    private final Ids ids;
    private final SecureRandom random = new SecureRandom();

    public HistoryRows(Ids ids) {
        this.ids = ids;
    }

    public void write(StatelessSession session, Instant at, Actor actor, Deed deed) {
        long id = ids.next(session, Sequence.HISTORY);
        var owners = deed.owners();
        if (owners == null) {
            writeBody(session, id, at, body(actor, deed, null), deed.subject());
            return;
        }
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        var change = Json.of(owners.change());
        writeBody(session, id, at, body(actor, deed, hash(nonce, change)), deed.subject());
        Sql.of("insert into history_personal (history_id, owner_id, nonce, change)")
                .plus("values (?, ?, ?, ?)", id, owners.ownerId(), nonce, change.text())
                .update(session);
    }

    private static void writeBody(
            StatelessSession session, long id, Instant at, Json body, Subject subject) {
        Sql.of("insert into history (id, at, subject, subject_id, unit_id, body)")
                .plus("values (?, ?, ?", id, at, subject.kind())
                .plus(", ?, ?, ?)", subject.id(), subject.unit(), body.text())
                .update(session);
        Sql.of("insert into history_unsealed (history_id) values (?)", id).update(session);
    }

    /// @param personal the hash of the owner's part: it proves the part while that exists, and
    ///   tells nothing once it is erased, for the nonce goes with it
    private static Json body(Actor actor, Deed deed, @Nullable String personal) {
        var who = new Who(actor.kind(), actor.name());
        return Json.without(
                Personal.class, new Body(deed.verb(), who, deed.before(), deed.after(), personal));
    }

    private static String hash(byte[] nonce, Json change) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            sha.update(nonce);
            sha.update(change.text().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Who(String kind, String name) {}

    /// Component names are the keys of the kept text: renaming one changes what old readers find.
    private record Body(
            String verb,
            Who by,
            @Nullable Object before,
            @Nullable Object after,
            @Nullable String personal) {}
}
