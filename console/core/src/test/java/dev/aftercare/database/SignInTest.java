package dev.aftercare.database;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.problem.Refusal;
import dev.aftercare.problem.Refused;

import org.junit.jupiter.api.Test;

import java.sql.SQLException;

/// What a shared database says to those who sign in.
class SignInTest {

    @Test
    void aMemberOfTheGroupIsLetIn() {
        var database = database(TestPostgres.copyOfTheTemplate());
        letIn(as("kim", database, Group.STAFF));
        letIn(as("scan_server", database, Group.SCAN));
    }

    @Test
    void whoIsInTheOtherGroupOrInNoneIsRefused() {
        var database = database(TestPostgres.copyOfTheTemplate());
        TestPostgres.execute("create role passer_by login");
        assertThat(refusal(as("passer_by", database, Group.STAFF)))
                .isEqualTo(new Refusal.NoRole("passer_by", "migrated_staff"));
        assertThat(refusal(as("kim", database, Group.SCAN)))
                .isEqualTo(new Refusal.NoRole("kim", "migrated_scan"));
        assertThat(refusal(as("scan_server", database, Group.STAFF)))
                .isEqualTo(new Refusal.NoRole("scan_server", "migrated_staff"));
    }

    @Test
    void aDatabaseWithoutTablesSaysWhatToDo() {
        var empty = TestPostgres.emptyDatabase("no_tables");
        assertThat(refusal(empty)).isEqualTo(new Refusal.SchemaMissing(empty.url()));
    }

    @Test
    void anOlderOrNewerSchemaIsRefused() {
        var admin = TestPostgres.emptyDatabase("versions");
        Schema.migrate(admin);
        TestPostgres.execute("create role lee login in role versions_staff");
        var lee = as("lee", "versions", Group.STAFF);
        letIn(lee);
        TestPostgres.execute(
                "versions",
                "insert into flyway_schema_history values (99, '7.3', 'later', 'SQL', 'V7_3.sql',"
                        + " 1, 'a', now(), 1, true)");
        assertThat(refusal(lee)).isEqualTo(new Refusal.SchemaNewer("7.3"));
        TestPostgres.execute(
                "versions", "delete from flyway_schema_history where installed_rank > 3");
        assertThat(refusal(lee)).isEqualTo(new Refusal.SchemaOlder("1.2"));
    }

    @Test
    void migratingAgainChangesNothing() {
        var admin = TestPostgres.emptyDatabase("twice");
        Schema.migrate(admin);
        Schema.migrate(admin);
        TestPostgres.execute("create role pat login in role twice_staff");
        letIn(as("pat", "twice", Group.STAFF));
    }

    @Test
    void whoMayCreateNoRolesMayNotMigrate() {
        TestPostgres.execute("create role clerk login");
        TestPostgres.emptyDatabase("not_theirs");
        assertThat(refusal(() -> Schema.migrate(as("clerk", "not_theirs", Group.STAFF))))
                .isEqualTo(new Refusal.MayNotMigrate("clerk"));
    }

    @Test
    void whoIsUnknownOrKnocksWhereNobodyIsGetsASentence() {
        var there = TestPostgres.emptyDatabase("there");
        assertThat(refusal(as("nobody_known", "there", Group.STAFF)))
                .isEqualTo(new Refusal.SignInRefused("nobody_known"));
        var elsewhere = "jdbc:postgresql://127.0.0.1:1/there";
        assertThat(refusal(new Location.Shared(elsewhere, "kim", null, Group.STAFF)))
                .isEqualTo(new Refusal.NoConnection(elsewhere));
        assertThat(refusal(as("admin", "not_there", Group.STAFF)))
                .isInstanceOf(Refusal.NotFound.class);
        assertThat(there).isNotNull();
    }

    private static String database(Engine.Logins logins) {
        return TestPostgres.name(logins.staff().url());
    }

    private static Location.Shared as(String login, String database, Group group) {
        return new Location.Shared(TestPostgres.url(database), login, "", group);
    }

    private static void letIn(Location.Shared location) {
        try {
            SignIn.mustSucceed(location).close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Refusal refusal(Location.Shared location) {
        return refusal(() -> letIn(location));
    }

    private static Refusal refusal(Runnable work) {
        try {
            work.run();
        } catch (Refused no) {
            return no.refusal();
        }
        throw new AssertionError("not refused");
    }
}
