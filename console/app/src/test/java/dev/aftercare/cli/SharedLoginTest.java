package dev.aftercare.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.database.Group;
import dev.aftercare.database.Location;
import dev.aftercare.problem.Refusal;
import dev.aftercare.problem.Refused;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class SharedLoginTest {
    private static final String URL = "jdbc:postgresql://db.example/aftercare";

    private final List<Location.Shared> tried = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://kim@db.example/aftercare",
                "jdbc:postgresql://kim:secret@db.example/aftercare",
                "jdbc:postgresql://db.example/aftercare?password=secret",
                "jdbc:postgresql://db.example/aftercare?ssl=true&user=kim",
                "jdbc:postgresql://db.example/aftercare?ssl=true&PassWord=secret",
                "jdbc:postgresql://db.example/aftercare?pass%77ord=secret",
                "jdbc:postgresql://db.example/aftercare?sslpassword=secret",
                "jdbc:postgresql://db.example/aftercare?ssl=true?password=secret"
            })
    void anAddressThatHoldsALoginOrPasswordIsRefusedUntried(String url) {
        assertRefused(new Refusal.CredentialsInUrl(), () -> signIn(Map.of(), url, null));
        assertThat(tried).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://db.example/aftercare",
                "jdbc:postgresql://db.example:5433/aftercare?sslmode=verify-full",
                "jdbc:postgresql://one.example,two.example/password",
                "JDBC:PostgreSQL://db.example/aftercare?ApplicationName=user"
            })
    void otherAddressesAreTakenAsTheyAre(String url) {
        signIn(Map.of("PGPASSWORD", "secret"), url, null);
        assertThat(tried).extracting(Location.Shared::url).containsExactly(url);
        assertThat(SharedLogin.isMeant(url)).isTrue();
    }

    @Test
    void everythingElseIsAFolder() {
        assertThat(List.of("store", "C:\\store", "jdbc:h2:mem:x", "postgresql://db/x"))
                .noneMatch(SharedLogin::isMeant);
        assertThat(SharedLogin.isMeant(null)).isFalse();
    }

    @Test
    void theLoginIsTheOneSaidElseOfTheEnvironmentElseOfTheComputer() {
        var environment = Map.of("PGUSER", "lee", "PGPASSWORD", "secret");
        signIn(environment, URL, "admin");
        signIn(environment, URL, null);
        signIn(Map.of("PGPASSWORD", "secret"), URL, null);
        assertThat(tried).extracting(Location.Shared::user).containsExactly("admin", "lee", "kim");
    }

    @Test
    void thePasswordOfTheEnvironmentIsTriedAndNobodyAsked() {
        signIn(Map.of("PGPASSWORD", "secret"), URL, null);
        assertThat(tried).extracting(Location.Shared::password).containsExactly("secret");
        assertThat(asked).isEmpty();
    }

    /// Without a password the driver looks into the password file; only what it then hears tells
    /// whether somebody must be asked.
    @Test
    void aPersonIsAskedOnlyWhenTheDatabaseMissesThePassword() {
        signIn(Map.of(), URL, null);
        assertThat(tried).extracting(Location.Shared::password).containsExactly(null, "typed");
        assertThat(asked).containsExactly("kim");
    }

    @Test
    void whereNobodyCanBeAskedTheRefusalStays() {
        var login = new SharedLogin(Map.of(), "kim", _ -> Optional.empty());
        assertRefused(
                new Refusal.PasswordMissing("kim"),
                () -> login.signIn(URL, null, Group.STAFF, this::tryIt));
    }

    @Test
    void aWrongPasswordIsNotAskedForAgain() {
        assertRefused(
                new Refusal.SignInRefused("kim"),
                () -> signIn(Map.of("PGPASSWORD", "wrong"), URL, null));
        assertThat(asked).isEmpty();
    }

    private void signIn(Map<String, String> environment, String url, @Nullable String user) {
        var login =
                new SharedLogin(
                        environment,
                        "kim",
                        who -> {
                            asked.add(who);
                            return Optional.of("typed");
                        });
        login.signIn(url, user, Group.STAFF, this::tryIt);
    }

    /// As a database does that wants a password.
    private boolean tryIt(Location.Shared location) {
        tried.add(location);
        if (location.password() == null) {
            throw new Refused(new Refusal.PasswordMissing(location.user()));
        }
        if (location.password().equals("wrong")) {
            throw new Refused(new Refusal.SignInRefused(location.user()));
        }
        return true;
    }

    private static void assertRefused(Refusal refusal, Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.refusal()).isEqualTo(refusal));
    }
}
