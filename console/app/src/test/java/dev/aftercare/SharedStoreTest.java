package dev.aftercare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.cli.TestTerminal;
import dev.aftercare.database.TestPostgres;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A shared database by commands, from nothing to somebody's first and second day.
class SharedStoreTest {
    @TempDir Path folder;
    private String out = "";
    private String err = "";

    @Test
    void whoMayMigratesItAndWhoSignsInFirstIsNotedOnce() {
        TestPostgres.emptyDatabase("by_command");
        TestPostgres.execute("create role robin login");

        assertThat(aftercare("robin", "catalog", "list")).isEqualTo(3);
        assertThat(err).contains("has no tables of Aftercare yet");
        assertThat(aftercare("robin", "database", "migrate")).isEqualTo(3);
        assertThat(err).contains("The login robin may not do that.");

        for (int i = 0; i < 2; i++) {
            assertThat(aftercare("admin", "database", "migrate")).isZero();
            assertThat(out).isEqualTo("The database is up to date.\n");
        }
        assertThat(aftercare("robin", "catalog", "list")).isEqualTo(3);
        assertThat(err).contains("The login robin is not a member of by_command_staff.");

        TestPostgres.execute("grant by_command_staff to robin");
        for (int i = 0; i < 2; i++) {
            assertThat(aftercare("robin", "catalog", "list")).isZero();
            assertThat(out).startsWith("No products yet.");
        }
        assertThat(TestPostgres.text("by_command", "select string_agg(login, ' ') from staff"))
                .isEqualTo("robin");
        assertThat(
                        TestPostgres.text(
                                "by_command",
                                "select count(*) from history"
                                        + " where cast(body as text) like '%staff.sign-in%'"))
                .isEqualTo("1");
    }

    @Test
    void aLocalStoreMigratesItselfAndSaysSo() {
        var store = folder.resolve("store").toString();
        assertThat(run("database", "migrate", "--store", store)).isZero();
        assertThat(out).isEqualTo("A local store comes up to date by itself; nothing to do.\n");
        assertThat(folder.resolve("store/aftercare.mv.db")).isNotEmptyFile();
    }

    private int aftercare(String login, String... command) {
        return run(
                Stream.concat(
                                Stream.of(command),
                                Stream.of(
                                        "--store", TestPostgres.url("by_command"), "--user", login))
                        .toArray(String[]::new));
    }

    private int run(String... arguments) {
        var typed = TestTerminal.in(folder);
        var computer =
                new Computer(Map.of("PGPASSWORD", ""), "kim", folder, false, _ -> Optional.empty());
        var wiring = new Wiring(typed.terminal(), computer, arguments);
        int exitCode =
                Aftercare.commandLine(typed.terminal(), wiring, wiring, computer.logs())
                        .execute(arguments);
        out = typed.out().toString();
        err = typed.err().toString();
        return exitCode;
    }
}
