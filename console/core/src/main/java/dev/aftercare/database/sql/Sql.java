package dev.aftercare.database.sql;

import dev.aftercare.json.Json;

import org.hibernate.SharedSessionContract;
import org.jspecify.annotations.Nullable;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// A statement and the values bound to its question marks: no value is ever part of the text. Takes
/// strings, numbers, booleans, enums (by name), days, instants, bytes and [Json].
public record Sql(String text, List<@Nullable Object> args) {
    private static final int FETCH = 1_000;

    public static Sql of(String text, @Nullable Object... args) {
        return new Sql(text, Arrays.asList(args));
    }

    /// `(?, ?, …)` with these values, for `in`: at least one.
    public static Sql in(Collection<?> values) {
        return of(
                "(" + String.join(", ", Collections.nCopies(values.size(), "?")) + ")",
                values.toArray());
    }

    /// This, a blank, and more.
    public Sql plus(String more, @Nullable Object... moreArgs) {
        var all = new ArrayList<>(args);
        all.addAll(Arrays.asList(moreArgs));
        return new Sql(text + " " + more, all);
    }

    public Sql plus(Sql more) {
        return plus(more.text, more.args.toArray());
    }

    public <T> List<T> list(SharedSessionContract session, Function<SqlRow, T> read) {
        var rows = new ArrayList<T>();
        each(session, row -> rows.add(read.apply(row)));
        return rows;
    }

    public <T> Optional<T> first(SharedSessionContract session, Function<SqlRow, T> read) {
        return run(session, statement -> first(statement, read));
    }

    /// As above, where there is no session.
    public <T> Optional<T> first(Connection connection, Function<SqlRow, T> read)
            throws SQLException {
        return run(connection, statement -> first(statement, read));
    }

    private static <T> Optional<T> first(PreparedStatement statement, Function<SqlRow, T> read)
            throws SQLException {
        statement.setMaxRows(1);
        try (var rows = statement.executeQuery()) {
            return rows.next() ? Optional.of(read.apply(new SqlRow(rows))) : Optional.empty();
        }
    }

    /// The first column of the first row: a count, or an id.
    public long number(SharedSessionContract session) {
        return run(
                session,
                statement -> {
                    try (var rows = statement.executeQuery()) {
                        if (!rows.next()) {
                            throw new IllegalStateException("No row: " + text);
                        }
                        return rows.getLong(1);
                    }
                });
    }

    /// Rows one by one. PostgreSQL sends them as they are read; H2 first puts a large result aside
    /// on disk, so a list that is shown is paged by key instead.
    public void each(SharedSessionContract session, Consumer<SqlRow> take) {
        run(
                session,
                statement -> {
                    statement.setFetchSize(FETCH);
                    try (ResultSet rows = statement.executeQuery()) {
                        var row = new SqlRow(rows);
                        while (rows.next()) {
                            take.accept(row);
                        }
                    }
                    return true;
                });
    }

    /// How many rows it changed.
    public int update(SharedSessionContract session) {
        return run(session, PreparedStatement::executeUpdate);
    }

    private <T> T run(SharedSessionContract session, Work<T> work) {
        return session.doReturningWork(connection -> run(connection, work));
    }

    private <T> T run(Connection connection, Work<T> work) throws SQLException {
        try (var statement = connection.prepareStatement(text)) {
            Binding.bind(statement, Vendor.of(connection), args);
            return work.on(statement);
        }
    }

    @FunctionalInterface
    private interface Work<T> {
        T on(PreparedStatement statement) throws SQLException;
    }
}
