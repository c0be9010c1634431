package dev.aftercare.owners;

import dev.aftercare.database.Transaction;
import dev.aftercare.database.sql.Sequence;
import dev.aftercare.database.sql.Sql;
import dev.aftercare.database.sql.StatementBatch;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.TreeSet;

/// Writes owners, by inserts only: the scan server writes them too and may read none.
final class OwnerRows {
    private final Transaction tx;

    OwnerRows(Transaction tx) {
        this.tx = tx;
    }

    /// The new owner's id.
    long insert(OwnerDraft owner, List<Consent> consents) {
        long id = tx.nextId(Sequence.SMALL);
        var email = Email.of(owner.email());
        var phone = PhoneNumber.of(owner.phone());
        Sql.of("insert into owner (id, kind, name, email, email_key, phone, phone_key, language,")
                .plus(
                        "safety_only, version) values (?, ?, ?",
                        id,
                        owner.kind(),
                        orNull(owner.name()))
                .plus(
                        ", ?, ?",
                        email.map(Email::text).orElse(null),
                        email.map(Email::key).orElse(null))
                .plus(
                        ", ?, ?",
                        phone.map(PhoneNumber::text).orElse(null),
                        phone.map(PhoneNumber::digits).orElse(null))
                .plus(", ?, ?, 0)", orNull(owner.language()), owner.safetyOnly())
                .update(tx.session());
        insertWords(id, owner);
        insertConsents(id, consents);
        return id;
    }

    private static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text.strip();
    }

    private void insertWords(long id, OwnerDraft owner) {
        var words = new TreeSet<>(NameWords.of(owner.name()));
        PhoneNumber.of(owner.phone()).ifPresent(phone -> words.add(phone.word()));
        StatementBatch.run(
                tx.session(),
                "insert into owner_word (word, owner_id) values (?, ?)",
                batch -> words.forEach(word -> batch.add(word, id)));
    }

    private void insertConsents(long id, List<Consent> consents) {
        StatementBatch.run(
                tx.session(),
                "insert into consent (id, owner_id, purpose, text_version, channel, given_at)"
                        + " values (?, ?, ?, ?, ?, ?)",
                batch ->
                        consents.forEach(
                                consent ->
                                        batch.add(
                                                tx.nextId(Sequence.SMALL),
                                                id,
                                                consent.purpose(),
                                                consent.textVersion(),
                                                consent.channel(),
                                                tx.now())));
    }
}
