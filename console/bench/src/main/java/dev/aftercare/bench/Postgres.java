package dev.aftercare.bench;

import dev.aftercare.database.Group;
import dev.aftercare.database.Location;
import dev.aftercare.database.Roles;
import dev.aftercare.database.Schema;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import java.io.IOException;
import java.sql.SQLException;

/// A PostgreSQL server of this process, with its own settings but for the drive: it does not wait
/// for it. That holds for a value and its floor alike.
final class Postgres implements AutoCloseable {
    private final EmbeddedPostgres server;

    private Postgres(EmbeddedPostgres server) {
        this.server = server;
    }

    static Postgres start() throws IOException, SQLException {
        var started = new Postgres(EmbeddedPostgres.start());
        started.execute("postgres", "create role admin login createrole");
        started.execute("postgres", "create role kim login");
        return started;
    }

    /// An empty database and the login that owns it.
    Location.Shared empty(String name) throws SQLException {
        execute("postgres", "create database " + name + " owner admin");
        return location(name, "admin");
    }

    /// A database with the program's tables, as a member of staff signs in.
    Location.Shared migrated(String name) throws SQLException {
        Schema.migrate(empty(name));
        execute("postgres", "grant " + new Roles(name).staff() + " to kim");
        return location(name, "kim");
    }

    private Location.Shared location(String database, String login) {
        var url = "jdbc:postgresql://localhost:" + server.getPort() + "/" + database;
        return new Location.Shared(url, login, "", Group.STAFF);
    }

    /// What the server does by itself within minutes of a large import. Done at once, no figure
    /// depends on when.
    void settle(String database) throws SQLException {
        execute(database, "vacuum (analyze)");
    }

    void execute(String database, String sql) throws SQLException {
        try (var connection = server.getDatabase("postgres", database).getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
