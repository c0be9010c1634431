package dev.aftercare.cli.database;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.cli.CommandTest;
import dev.aftercare.database.sql.Sql;
import dev.aftercare.history.Deed;
import dev.aftercare.history.Subject;

import org.junit.jupiter.api.Test;

import java.util.Map;

class DatabaseCommandTest extends CommandTest {

    @Test
    void whereAllChecksHoldItSaysSo() {
        assertThat(aftercare("database", "check")).isZero();
        assertThat(out()).matches("All \\d\\d checks hold.\n");
    }

    @Test
    void whatDoesNotHoldIsNamedAndEndsWithOne() {
        database.doing(
                KIM,
                tx -> {
                    Sql.of("insert into unit_tail values ('1A', 7)").update(tx.session());
                    tx.did(Deed.done("test.break", Subject.of("test", 1), Map.of()));
                });
        assertThat(aftercare("database", "check")).isOne();
        assertThat(out()).isEqualTo("unit-tail-has-a-unit: 1\n  unit 7 1A\n");
        assertThat(aftercare("database", "check", "--json")).isOne();
        assertThat(out())
                .isEqualTo(
                        "{\"invariant\":\"unit-tail-has-a-unit\",\"count\":1,"
                                + "\"examples\":[\"unit 7 1A\"]}\n");
    }

    @Test
    void aLocalStoreNeedsNoMigration() {
        assertThat(aftercare("database", "migrate")).isZero();
        assertThat(out()).isEqualTo("A local store comes up to date by itself; nothing to do.\n");
    }
}
