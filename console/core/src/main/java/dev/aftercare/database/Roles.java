package dev.aftercare.database;

import dev.aftercare.problem.Refusal;
import dev.aftercare.problem.Refused;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The group roles of one shared database. Roles belong to the whole PostgreSQL server, so their
/// names carry the database's.
///
/// @param database the database's name; a copy made from a template keeps the template's roles
public record Roles(String database) {
    private static final int LONGEST = 63;
    private static final String NO_RIGHT = "42501";

    /// The roles of the database at this location.
    static Roles of(Location.Shared location) {
        try (var connection = SignIn.connect(location)) {
            var name = connection.getCatalog();
            return named(connection).orElseGet(() -> new Roles(name));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The roles as they are called, by who owns the tables: a database that was renamed or copied
    /// keeps its roles' names. Nothing if there are no tables of ours.
    static Optional<Roles> named(Connection connection) throws SQLException {
        try (var query =
                        connection.prepareStatement(
                                "select pg_get_userbyid(relowner) from pg_class where relname ="
                                        + " 'flyway_schema_history'"
                                        + " and relnamespace = 'public'::regnamespace"
                                        + " and pg_get_userbyid(relowner) like '%\\_owner'");
                var rows = query.executeQuery()) {
            return rows.next()
                    ? Optional.of(new Roles(rows.getString(1).replaceFirst("_owner$", "")))
                    : Optional.empty();
        }
    }

    public Roles {
        if (database.length() + "_staff".length() > LONGEST) {
            throw new IllegalArgumentException("Database name too long for its roles: " + database);
        }
    }

    /// Owns everything, signs in nowhere.
    String owner() {
        return quoted("_owner");
    }

    /// What a member of staff may do.
    public String staff() {
        return quoted("_staff");
    }

    /// What the scan server may do: it writes what visitors say and reads nobody's name.
    public String scan() {
        return quoted("_scan");
    }

    Map<String, String> placeholders() {
        return Map.of("owner", owner(), "staff", staff(), "scan", scan());
    }

    /// @throws Refused if the login may not
    void create(Location.Shared location) {
        try (var connection = SignIn.connect(location);
                var statement = connection.createStatement()) {
            for (var role : List.of("_owner", "_staff", "_scan")) {
                if (!exists(connection, database + role)) {
                    statement.execute("create role " + quoted(role) + " nologin");
                }
            }
            statement.execute("grant " + owner() + " to current_user");
            statement.execute("revoke create on schema public from public");
            statement.execute("grant usage, create on schema public to " + owner());
            statement.execute("grant usage on schema public to " + staff() + ", " + scan());
        } catch (SQLException e) {
            throw NO_RIGHT.equals(e.getSQLState())
                    ? new Refused(new Refusal.MayNotMigrate(location.user()))
                    : new IllegalStateException(e);
        }
    }

    private static boolean exists(Connection connection, String role) throws SQLException {
        try (var query = connection.prepareStatement("select 1 from pg_roles where rolname = ?")) {
            query.setString(1, role);
            try (var rows = query.executeQuery()) {
                return rows.next();
            }
        }
    }

    private String quoted(String suffix) {
        return '"' + (database + suffix).replace("\"", "\"\"") + '"';
    }
}
