package dev.aftercare.visits;

import dev.aftercare.database.Database;
import dev.aftercare.database.Transaction;
import dev.aftercare.database.sql.Sql;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/// One-time keys of forms: nothing is stored when one is handed out; the first form sent with it
/// keeps its outcome, and whoever sends it again is told that.
public final class FormKeys {
    /// A form proves for half an hour at the most that it was handed out; kept far longer, in case
    /// clocks differ.
    static final Duration KEPT = Duration.ofDays(1);

    private static final int BYTES = 16;
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-]{22}");

    private final Database database;
    private final SecureRandom random = new SecureRandom();

    public FormKeys(Database database) {
        this.database = database;
    }

    /// For a hidden field: 128 bits, base64url.
    public String fresh() {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    public static boolean isKey(String text) {
        return KEY.matcher(text).matches();
    }

    /// What came of the form with this key; empty if none was sent.
    public Optional<String> outcome(String key) {
        return database.read(
                session ->
                        Sql.of("select outcome from form_use where form_key = ?", key)
                                .first(session, row -> row.text("outcome")));
    }

    /// Uses the key up in the transaction that does what the form says. Of two that use the same
    /// key one is refused, by `form_use_pk`.
    public void use(Transaction tx, String key, String outcome) {
        Sql.of(
                        "insert into form_use (form_key, used_at, outcome) values (?, ?, ?)",
                        key,
                        tx.now(),
                        outcome)
                .update(tx.session());
    }
}
