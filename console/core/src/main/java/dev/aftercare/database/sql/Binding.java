package dev.aftercare.database.sql;

import dev.aftercare.json.Json;
import dev.aftercare.problem.Check;

import org.jspecify.annotations.Nullable;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
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
            case String text -> statement.setString(n, storable(text));
            case Long number -> statement.setLong(n, number);
            case Integer number -> statement.setInt(n, number);
            case Boolean flag -> statement.setBoolean(n, flag);
            case LocalDate day -> statement.setObject(n, day);
            case Instant at -> statement.setObject(n, inMicros(at));
            case Enum<?> constant -> statement.setString(n, constant.name());
            case byte[] bytes -> statement.setBytes(n, bytes);
            case Json json -> vendor.bindJson(statement, n, json);
            default -> throw new IllegalArgumentException("Not bound: " + arg.getClass());
        }
    }

    /// What the column keeps, so that what was written equals what is read.
    private static OffsetDateTime inMicros(Instant at) {
        return at.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }

    /// The last door: everybody who takes text from outside has said so before, with the place.
    private static String storable(String text) {
        if (!Check.isStorable(text)) {
            throw new IllegalArgumentException("A text with U+0000 or half a surrogate pair");
        }
        return text;
    }

    private Binding() {}
}
