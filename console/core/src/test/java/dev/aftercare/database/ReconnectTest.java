package dev.aftercare.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.database.sql.Sql;
import dev.aftercare.units.SomeUnits;

import jakarta.persistence.PersistenceException;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;

/// A database that closed under its connections, as H2 does when the disk is full (90098) and
/// PostgreSQL when it restarts: nobody has to start the program again.
class ReconnectTest extends ServiceTest {
    /// What the pool holds at the most: each dead connection is handed out once.
    private static final int CONNECTIONS = 5;

    private SomeUnits some;
    private long product;

    @BeforeEach
    void writeSomething() {
        some = new SomeUnits(database);
        product = some.product("09506000134352", "A300");
        some.batch("before", List.of(SomeUnits.unit(product, "A1")));
    }

    @Test
    void theNextTransactionsOpenItAgainAndNothingIsLost() {
        closeUnderIt();
        readUntilItWorks();
        some.batch("after", List.of(SomeUnits.unit(product, "A2")));
        assertThat(serials()).containsExactly("A1", "A2");
        assertThat(some.cells("units")).hasSize(1).allMatch(cell -> cell.endsWith("=2"));
    }

    private void closeUnderIt() {
        database.read(
                session -> {
                    switch (engine) {
                        case H2 -> Sql.of("shutdown immediately").update(session);
                        case POSTGRESQL ->
                                plant(
                                        "select pg_terminate_backend(pid) from pg_stat_activity"
                                                + " where application_name = 'aftercare'"
                                                + " and datname = current_database()");
                    }
                    assertThatThrownBy(() -> Sql.of("select 1").number(session))
                            .isInstanceOf(PersistenceException.class);
                    return true;
                });
    }

    private void readUntilItWorks() {
        for (int i = 0; i < CONNECTIONS; i++) {
            try {
                assertThat(serials()).containsExactly("A1");
                return;
            } catch (PersistenceException _) {
                // a dead one was handed out, which will not happen again
            }
        }
        assertThat(serials()).containsExactly("A1");
    }

    private List<String> serials() {
        return database.read(
                session ->
                        Sql.of("select serial from unit order by serial")
                                .list(session, row -> row.text("serial")));
    }
}
