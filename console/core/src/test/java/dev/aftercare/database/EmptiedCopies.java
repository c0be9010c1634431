package dev.aftercare.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Copies of the migrated database that tests are done with: to empty one takes a tenth of the time
/// that another copy takes. One whose tables were changed, or that has grown, is none any more.
final class EmptiedCopies {
    private static final long LARGEST_BYTES = 16_000_000;

    private static final String LEAVE_ALONE =
            """
            select count(pg_terminate_backend(pid, 5000)) from pg_stat_activity
            where datname = current_database() and pid <> pg_backend_pid()
            """;

    /// Which tables, columns, indexes, sequences and constraints there are, and who may use them:
    /// what tests make, change or drop.
    private static final String SHAPE =
            """
            with ours as (select * from pg_class where relnamespace = 'public'::regnamespace)
            select md5(string_agg(thing, ' ' order by thing))
            from (select format('%s may %s', oid, relacl) as thing from ours
                  union all
                  select format('%s has %s, %s, %s', oid, attname, atttypid, attnotnull)
                  from ours join pg_attribute on attrelid = oid and attnum > 0
                  union all
                  select format('%s by %s', seqrelid, seqincrement) from pg_sequence
                  union all
                  select conname from pg_constraint
                  where connamespace = 'public'::regnamespace) as things
            """;

    private static final String BYTES =
            """
            select sum(pg_relation_size(oid)) from pg_class
            where relnamespace = 'public'::regnamespace and relkind in ('r', 'i')
            """;

    private static final String TABLES =
            """
            select format('public.%I', tablename) from pg_tables
            where schemaname = 'public' order by tablename
            """;

    private static final String SEQUENCES =
            """
            select format('select setval(''public.%I'', %s, %L)', sequencename,
                coalesce(last_value, start_value), last_value is not null)
            from pg_sequences where schemaname = 'public' order by sequencename
            """;

    private final Function<String, Connection> superuser;
    private final Deque<String> left = new ConcurrentLinkedDeque<>();
    private final String shape;
    private final String emptying;

    /// @param template the database that they are copies of
    /// @param superuser signs in to a database
    EmptiedCopies(String template, Function<String, Connection> superuser) {
        this.superuser = superuser;
        try (var connection = superuser.apply(template)) {
            shape = text(connection, SHAPE);
            emptying = emptying(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Brings all rows and numbers back to those of the migrations.
    private static String emptying(Connection connection) throws SQLException {
        var all = new ArrayList<String>();
        all.add("set session_replication_role = replica"); // no constraint, no trigger
        var tables = texts(connection, TABLES);
        tables.forEach(table -> all.add("delete from " + table));
        for (var table : tables) {
            var rows =
                    text(connection, "select coalesce(json_agg(t)::text, '') from " + table + " t");
            if (!rows.isEmpty()) {
                all.add(
                        "insert into %1$s select * from json_populate_recordset(null::%1$s, '%2$s')"
                                .formatted(table, rows.replace("'", "''")));
            }
        }
        all.addAll(texts(connection, SEQUENCES));
        return all.stream().collect(Collectors.joining("; "));
    }

    /// A test is done with it.
    void leave(String database) {
        left.add(database);
    }

    /// One that is as if it had just been copied.
    ///
    /// @param unfit told of those that cannot be made so
    Optional<String> take(Consumer<String> unfit) {
        for (var database = left.poll(); database != null; database = left.poll()) {
            if (emptied(database)) {
                return Optional.of(database);
            }
            unfit.accept(database);
        }
        return Optional.empty();
    }

    private boolean emptied(String database) {
        try (var connection = superuser.apply(database);
                var statement = connection.createStatement()) {
            text(connection, LEAVE_ALONE);
            if (!text(connection, SHAPE).equals(shape)
                    || Long.parseLong(text(connection, BYTES)) > LARGEST_BYTES) {
                return false;
            }
            statement.execute(emptying);
            return true;
        } catch (SQLException _) {
            return false; // whatever the test left there: another copy is made
        }
    }

    private static String text(Connection connection, String query) throws SQLException {
        return texts(connection, query).getFirst();
    }

    private static List<String> texts(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var all = new ArrayList<String>();
            while (rows.next()) {
                all.add(rows.getString(1));
            }
            return all;
        }
    }
}
