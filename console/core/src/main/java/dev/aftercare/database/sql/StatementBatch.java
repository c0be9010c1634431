package dev.aftercare.database.sql;

import org.hibernate.SharedSessionContract;
import org.jspecify.annotations.Nullable;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.function.Consumer;

/// One statement with many sets of values: what loads sets (entities are for deciding).
public final class StatementBatch {
    private static final int SIZE = 1_000;

    private final PreparedStatement statement;
    private final Vendor vendor;
    private int waiting;

    private StatementBatch(PreparedStatement statement, Vendor vendor) {
        this.statement = statement;
        this.vendor = vendor;
    }

    /// Sends all that `fill` adds, in portions.
    public static void run(
            SharedSessionContract session, String text, Consumer<StatementBatch> fill) {
        session.doWork(
                connection -> {
                    try (var statement = connection.prepareStatement(text)) {
                        var batch = new StatementBatch(statement, Vendor.of(connection));
                        fill.accept(batch);
                        batch.send();
                    }
                });
    }

    public void add(@Nullable Object... args) {
        try {
            Binding.bind(statement, vendor, Arrays.asList(args));
            statement.addBatch();
            if (++waiting == SIZE) {
                send();
            }
        } catch (SQLException e) {
            throw new SqlFailed("batch", e);
        }
    }

    private void send() throws SQLException {
        if (waiting > 0) {
            statement.executeBatch();
            waiting = 0;
        }
    }
}
