package dev.aftercare.database;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;

import java.util.Arrays;

/// Which version a database's tables have.
///
/// @param number the last migration that was run, or `0`
record SchemaVersion(String number, Age age) {

    /// Against what this program brings.
    enum Age {
        OLDER,
        OURS,
        NEWER
    }

    static SchemaVersion of(Flyway flyway) {
        var known = flyway.info();
        var current = known.current();
        return new SchemaVersion(
                current == null ? "0" : current.getVersion().getVersion(),
                Arrays.stream(known.applied()).anyMatch(SchemaVersion::isOfTheFuture)
                        ? Age.NEWER
                        : known.pending().length > 0 ? Age.OLDER : Age.OURS);
    }

    /// Flyway itself lets such a database pass.
    private static boolean isOfTheFuture(MigrationInfo migration) {
        return migration.getState() == MigrationState.FUTURE_SUCCESS
                || migration.getState() == MigrationState.FUTURE_FAILED;
    }
}
