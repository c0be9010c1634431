package dev.aftercare.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.problem.Refusal;
import dev.aftercare.problem.Refused;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/// A login that the database lets in by a password only; alone, for where the password file lies is
/// said to the whole JVM.
@Isolated
class PasswordTest {
    /// Where the driver finds the password file, if not in the login's home folder.
    private static final String FILE = "org.postgresql.pgpassfile";

    @TempDir Path folder;

    @BeforeAll
    static void makeLogin() {
        TestPostgres.execute("create role careful login password 'open: sesame'");
        TestPostgres.execute("grant migrated_staff to careful");
        TestPostgres.demandPassword("careful");
    }

    @AfterEach
    void forgetFile() {
        System.clearProperty(FILE);
    }

    @Test
    void theRightOneLetsIn() {
        SignIn.mustSucceed(careful("open: sesame"));
    }

    @Test
    void aWrongOneIsRefused() {
        assertRefused(careful("open sesame"), new Refusal.SignInRefused("careful"));
    }

    @Test
    void withoutOneItIsMissing() throws IOException {
        passwordFile("*:*:*:somebody:else");
        assertRefused(careful(null), new Refusal.PasswordMissing("careful"));
    }

    @Test
    void thePasswordFileSaysIt() throws IOException {
        passwordFile("localhost:*:*:careful:open\\: sesame");
        SignIn.mustSucceed(careful(null));
    }

    @Test
    void aWrongOneInThePasswordFileIsRefused() throws IOException {
        passwordFile("localhost:*:*:careful:close");
        assertRefused(careful(null), new Refusal.SignInRefused("careful"));
    }

    @Test
    void whereSomebodySignsInIsSaidWithoutIt() {
        assertThat(careful("open: sesame").toString()).doesNotContain("sesame");
    }

    private void passwordFile(String line) throws IOException {
        var file = Files.writeString(folder.resolve("pgpass"), line + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        System.setProperty(FILE, file.toString());
    }

    private static Location.Shared careful(@Nullable String password) {
        var url = TestPostgres.copyOfTheTemplate().staff().url();
        return new Location.Shared(url, "careful", password, Group.STAFF);
    }

    private static void assertRefused(Location.Shared location, Refusal refusal) {
        assertThatThrownBy(() -> SignIn.mustSucceed(location))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.refusal()).isEqualTo(refusal));
    }
}
