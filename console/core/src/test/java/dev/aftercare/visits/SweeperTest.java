package dev.aftercare.visits;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.database.Database;
import dev.aftercare.database.ServiceTest;
import dev.aftercare.database.sql.Sql;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

class SweeperTest extends ServiceTest {
    private final Instant now = CLOCK.instant();

    private Database server;

    @BeforeEach
    void aServer() {
        server = asScanServer();
    }

    @Test
    void triesGoWhenTheyCountNoMore() {
        tried(1, now.minus(Duration.ofHours(1)));
        tried(2, now.minus(Duration.ofMinutes(59)));
        assertThat(Sweeper.sweep(server)).isOne();
        assertThat(rows("select cast(id as varchar(9)) as what from check_try"))
                .containsExactly("2");
        assertThat(Sweeper.sweep(server)).isZero();
    }

    @Test
    void aSentFormIsKnownForADay() {
        used("old", now.minus(Duration.ofHours(25)));
        used("yesterday", now.minus(Duration.ofHours(24)));
        used("new", now);
        assertThat(Sweeper.sweep(server)).isOne();
        assertThat(rows("select form_key as what from form_use order by form_key"))
                .containsExactly("new", "yesterday");
    }

    private void tried(long id, Instant at) {
        write(
                Sql.of(
                        "insert into check_try (id, gtin, serial, at) values (?, '1', 'A1', ?)",
                        id,
                        at));
    }

    private void used(String key, Instant at) {
        write(
                Sql.of(
                        "insert into form_use (form_key, used_at, outcome) values (?, ?, 'SAME')",
                        key,
                        at));
    }

    private void write(Sql insert) {
        int inserted = server.fact(tx -> insert.update(tx.session()));
        assertThat(inserted).isOne();
    }

    private List<String> rows(String sql) {
        return server.read(session -> Sql.of(sql).list(session, row -> row.text("what")));
    }
}
