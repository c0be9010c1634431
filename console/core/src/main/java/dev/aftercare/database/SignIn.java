package dev.aftercare.database;

import dev.aftercare.problem.Refusal;
import dev.aftercare.problem.Refused;

import org.jspecify.annotations.Nullable;

import java.sql.Connection;
import java.sql.SQLException;

/// What a shared database says to a login.
final class SignIn {

    /// @throws Refused if nobody answers, the login is not let in or in the wrong group, or the
    ///   tables are not of this program's version
    static Connection mustSucceed(Location.Shared location) {
        try (var opened = new Closing()) {
            var connection = opened.later(connect(location));
            var roles =
                    Roles.named(connection)
                            .orElseThrow(
                                    () -> new Refused(new Refusal.SchemaMissing(location.url())));
            var role = location.group().role(roles);
            if (!isMember(connection, role)) {
                throw new Refused(new Refusal.NoRole(location.user(), role));
            }
            mustBeOurs(SchemaVersion.of(connection));
            opened.keep();
            return connection;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static Connection connect(Location.Shared location) {
        try {
            return location.connect();
        } catch (SQLException e) {
            var refusal = refusal(location, e.getSQLState());
            throw refusal == null
                    ? new IllegalStateException("Cannot open " + location, e)
                    : new Refused(refusal);
        }
    }

    private static @Nullable Refusal refusal(Location.Shared location, String state) {
        return switch (state) {
            case "28P01", "28000" -> new Refusal.SignInRefused(location.user());
            case "08004" -> new Refusal.PasswordMissing(location.user());
            case "08001", "08006" -> new Refusal.NoConnection(location.url());
            case "3D000" -> new Refusal.NotFound("database", location.url());
            default -> null;
        };
    }

    private static boolean isMember(Connection connection, String role) throws SQLException {
        try (var query =
                connection.prepareStatement(
                        "select 1 from pg_roles where rolname = ?"
                                + " and pg_has_role(session_user, oid, 'member')")) {
            query.setString(1, role);
            try (var rows = query.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void mustBeOurs(SchemaVersion version) {
        switch (version.age()) {
            case OURS -> {}
            case OLDER -> throw new Refused(new Refusal.SchemaOlder(version.number()));
            case NEWER -> throw new Refused(new Refusal.SchemaNewer(version.number()));
        }
    }

    private SignIn() {}
}
