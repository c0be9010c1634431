package dev.aftercare.database.sql;

import org.jspecify.annotations.Nullable;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/// Java values as statement parameters, alike on both databases.
final class Binding {

    static void bind(PreparedStatement statement, Vendor vendor, List<@Nullable Object> args)
            throws SQLException {
        for (int i = 0; i < args.size(); i++) {
            bind(statement, vendor, i + 1, args.get(i));
        }
    }

    private static void bind(
            PreparedStatement statement, Vendor vendor, int n, @Nullable Object arg)
            throws SQLException {
        switch (arg) {
            case null -> statement.setNull(n, Types.NULL);
            case Json json -> vendor.bindJson(statement, n, json);
            case Instant at -> statement.setObject(n, at.atOffset(ZoneOffset.UTC));
            case Enum<?> constant -> statement.setString(n, constant.name());
            case byte[] bytes -> statement.setBytes(n, bytes);
            default -> statement.setObject(n, arg);
        }
    }

    private Binding() {}
}
