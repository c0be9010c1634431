package dev.aftercare.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.zip.CRC32;

/// What is written down of the migrations is what there is.
class SchemaVersionTest {
    private static final long GRANTS = 2874309224L; // of 1.16

    @TempDir Path folder;

    @Test
    void oursIsTheLastThatFlywayFindsForAStore() {
        var store = new Location.Local(folder);
        assertThat(last(Schema.local(store.url(), store))).isEqualTo(SchemaVersion.OURS);
    }

    @Test
    void oursIsTheLastThatFlywayFindsForASharedDatabase() {
        var database = TestPostgres.emptyDatabase("newest");
        assertThat(last(Schema.shared(database, new Roles("newest")).load()))
                .isEqualTo(SchemaVersion.OURS);
    }

    @Test
    void whoIsGrantedWhatChangesTogetherWithAVersion() throws IOException {
        var sum = new CRC32();
        try (var grants = Schema.class.getResourceAsStream("/db/postgresql/R__grants.sql")) {
            sum.update(Objects.requireNonNull(grants).readAllBytes());
        }
        assertThat(sum.getValue())
                .as("R__grants.sql has changed: a program knows it by a new migration's number")
                .isEqualTo(GRANTS);
    }

    private static MigrationVersion last(Flyway flyway) {
        return Arrays.stream(flyway.info().all())
                .filter(migration -> migration.isVersioned())
                .map(migration -> migration.getVersion())
                .max(MigrationVersion::compareTo)
                .orElseThrow();
    }
}
