package dev.aftercare.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.problem.Refusal;
import dev.aftercare.problem.Refused;
import dev.aftercare.progress.Cancelled;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

class LocalFileTest {
    @TempDir Path folder;
    private final List<String> said = new ArrayList<>();

    @Test
    void aStoreIsMadeWhereThereIsNone() throws SQLException {
        assertThat(bringUpToDate()).containsExactly("store.creating");
        assertThat(bringUpToDate()).containsExactly("store.opening");
        assertThat(number("select count(*) from token_key")).isEqualTo(1);
        assertThat(folder.resolve("aftercare-migrating.mv.db")).doesNotExist();
    }

    @Test
    void whatAKilledCreationLeftIsNoStore() throws IOException, SQLException {
        Files.writeString(folder.resolve("aftercare-migrating.mv.db"), "half of it");
        assertThat(bringUpToDate()).containsExactly("store.creating");
        assertThat(bringUpToDate()).containsExactly("store.opening");
    }

    @Test
    void anOlderStoreIsMigratedOnACopyAndKeptAsItWas() throws SQLException {
        makeOlder();
        execute("update company set name = 'Nordvik Home'");
        assertThat(bringUpToDate()).containsExactly("store.opening", "store.migrating");
        assertThat(number("select count(*) from company where name = 'Nordvik Home'")).isOne();
        assertThat(number("select count(*) from scan")).isZero();
        assertThat(folder.resolve("aftercare-before-1.5.mv.db")).isNotEmptyFile();
    }

    @Test
    void aMigrationThatFailsLeavesTheStoreAsItWas() throws SQLException {
        makeOlder();
        execute("create table check_try (in_the_way int)", "insert into check_try values (7)");
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(this::bringUpToDate).hasMessageContaining("V1_6__visits.sql");
            assertThat(number("select in_the_way from check_try")).isEqualTo(7);
            assertThatThrownBy(() -> number("select count(*) from scan"))
                    .hasMessageContaining("SCAN");
        }
    }

    @Test
    void aStoreOfANewerProgramIsRefused() throws SQLException {
        bringUpToDate();
        execute(
                "insert into \"flyway_schema_history\" select 99, '7.3', 'later', 'SQL',"
                        + " 'V7_3.sql', 1, 'a', current_timestamp, 1, true");
        assertThat(refusal()).isEqualTo(new Refusal.SchemaNewer("7.3"));
    }

    @Test
    void whoStopsTheOpeningLeavesTheStoreClosed() throws SQLException {
        bringUpToDate();
        assertThatThrownBy(
                        () ->
                                new LocalFile(new Location.Local(folder))
                                        .upToDate(
                                                (step, _, _) -> {
                                                    if (step.isEmpty()) {
                                                        throw new Cancelled();
                                                    }
                                                }))
                .isInstanceOf(Cancelled.class);
        var store = new Location.Local(folder);
        // H2 takes this only of who opens the file
        DriverManager.getConnection(store.url() + ";MAX_COMPACT_TIME=100", store.properties())
                .close();
    }

    @Test
    void aMigrationThatFailedCountsForNothing() throws SQLException {
        bringUpToDate();
        execute(
                "insert into \"flyway_schema_history\" select 99, '7.3', 'later', 'SQL',"
                        + " 'V7_3.sql', 1, 'a', current_timestamp, 1, false");
        assertThat(bringUpToDate()).containsExactly("store.opening");
    }

    @Test
    void aFileThatIsNoStoreIsRefusedAndLeftAlone() throws IOException, SQLException {
        var file = folder.resolve("aftercare.mv.db");
        Files.writeString(file, "This was a store once.".repeat(1_000));
        assertThat(refusal()).isEqualTo(new Refusal.StoreDamaged(folder));
        assertThat(file).content().startsWith("This was a store once.");
    }

    @Test
    void aStoreThatLostItsBeginningAndItsEndIsRefused() throws IOException, SQLException {
        bringUpToDate();
        var file = folder.resolve("aftercare.mv.db");
        var bytes = Files.readAllBytes(file);
        Files.write(file, new byte[bytes.length - 5_000], StandardOpenOption.TRUNCATE_EXISTING);
        assertThat(refusal()).isEqualTo(new Refusal.StoreDamaged(folder));
    }

    @Test
    void aFileWithoutTablesIsGivenThem() throws SQLException {
        execute("create table to_be_dropped (nothing int)", "drop table to_be_dropped");
        assertThat(bringUpToDate()).containsExactly("store.opening", "store.migrating");
        assertThat(number("select count(*) from token_key")).isOne();
    }

    private void makeOlder() {
        var store = new Location.Local(folder);
        var ours = Schema.local(store.url(), store).getConfiguration();
        Flyway.configure().configuration(ours).target("1.5").load().migrate();
    }

    private List<String> bringUpToDate() throws SQLException {
        said.clear();
        new LocalFile(new Location.Local(folder)).upToDate(this::say).close();
        return said;
    }

    private void say(String step, long done, long total) {
        if (!step.isEmpty()) {
            said.add(step);
        }
    }

    private Refusal refusal() throws SQLException {
        try {
            bringUpToDate();
        } catch (Refused e) {
            return e.refusal();
        }
        throw new AssertionError("not refused");
    }

    private void execute(String... statements) throws SQLException {
        var store = new Location.Local(folder);
        try (var connection = store.connect();
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private long number(String query) throws SQLException {
        var store = new Location.Local(folder);
        try (var connection = store.connect();
                var rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
