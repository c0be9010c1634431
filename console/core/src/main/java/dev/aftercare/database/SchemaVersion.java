package dev.aftercare.database;

import org.flywaydb.core.api.MigrationVersion;

import java.sql.Connection;
import java.sql.SQLException;

/// Which version a database's tables have. Their history says it: to ask Flyway, which searches the
/// class path for what it might bring, takes longer than to open a store.
///
/// @param number the last migration that was run, or `0`
record SchemaVersion(String number, Age age) {
    /// The last migration that this program brings; a test compares it with what Flyway finds. Who
    /// is granted what has no number, so it changes together with this one.
    static final MigrationVersion OURS = MigrationVersion.fromVersion("1.16");

    private static final String NO_SUCH_TABLE = "42S0"; // and one more figure

    /// Against what this program brings.
    enum Age {
        OLDER,
        OURS,
        NEWER
    }

    static SchemaVersion of(Connection connection) throws SQLException {
        var last = MigrationVersion.fromVersion("0");
        try (var query =
                        connection.prepareStatement(
                                """
                                select "version" from "flyway_schema_history"
                                where "version" is not null and "success"
                                """);
                var rows = query.executeQuery()) {
            while (rows.next()) {
                last = later(last, MigrationVersion.fromVersion(rows.getString(1)));
            }
        } catch (SQLException e) {
            if (e.getSQLState() == null || !e.getSQLState().startsWith(NO_SUCH_TABLE)) {
                throw e;
            }
        }
        return new SchemaVersion(last.getVersion(), age(last));
    }

    private static MigrationVersion later(MigrationVersion one, MigrationVersion other) {
        return one.compareTo(other) < 0 ? other : one;
    }

    private static Age age(MigrationVersion last) {
        int against = last.compareTo(OURS);
        return against < 0 ? Age.OLDER : against > 0 ? Age.NEWER : Age.OURS;
    }
}
