package dev.aftercare.history;

import dev.aftercare.actor.Actor;
import dev.aftercare.database.sql.Ids;
import dev.aftercare.database.sql.Json;
import dev.aftercare.database.sql.Sequence;
import dev.aftercare.database.sql.Sql;

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
        var hash = deed.owners() == null ? null : writeOwners(session, id, deed.owners());
        var who = new Who(actor.kind(), actor.name());
        var body = Json.of(new Body(deed.verb(), who, deed.before(), deed.after(), hash));
        Sql.of("insert into history (id, at, subject, subject_id, unit_id, body)")
                .plus("values (?, ?, ?", id, at, deed.subject().kind())
                .plus(", ?, ?, ?)", deed.subject().id(), deed.subject().unit(), body.text())
                .update(session);
        Sql.of("insert into history_unsealed (history_id) values (?)", id).update(session);
    }

    /// The hash that stays in the body: it proves the owner's part while that exists, and tells
    /// nothing once it is erased, for the nonce goes with it.
    private String writeOwners(StatelessSession session, long id, Deed.OwnersPart part) {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        var change = Json.of(part.change());
        Sql.of("insert into history_personal (history_id, owner_id, nonce, change)")
                .plus("values (?, ?, ?, ?)", id, part.ownerId(), nonce, change)
                .update(session);
        return hash(nonce, change);
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
