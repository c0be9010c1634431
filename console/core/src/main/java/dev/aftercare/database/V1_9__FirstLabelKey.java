package dev.aftercare.database;

import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;

/// Makes the first key that signs labels, in the migration that makes its table: no store is ever
/// without one. Its class name is its version and title.
public final class V1_9__FirstLabelKey extends BaseJavaMigration {
    private static final int SECRET_BYTES = 32;

    @Override
    public void migrate(Context context) throws SQLException {
        var secret = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(secret);
        try (var insert =
                context.getConnection()
                        .prepareStatement(
                                "insert into token_key (key_id, secret, made_at)"
                                        + " values ('A', ?, ?)")) {
            insert.setBytes(1, secret);
            insert.setObject(2, Instant.now().atOffset(ZoneOffset.UTC));
            insert.executeUpdate();
        }
    }
}
