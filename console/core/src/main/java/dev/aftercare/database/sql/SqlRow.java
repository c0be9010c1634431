package dev.aftercare.database.sql;

import dev.aftercare.json.Json;

import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;

/// The row that is being read, by column. `…OrNull` where the column may be null; the others fail
/// on a null, naming the column.
public final class SqlRow {
    private final ResultSet rows;

    SqlRow(ResultSet rows) {
        this.rows = rows;
    }

    public long number(String column) {
        return required(column, numberOrNull(column));
    }

    public @Nullable Long numberOrNull(String column) {
        try {
            long number =
                    rows.getLong(column); // sums are numeric on one database, bigint on the other
            return rows.wasNull() ? null : number;
        } catch (SQLException e) {
            throw new SqlFailed("column " + column, e);
        }
    }

    public int integer(String column) {
        return required(column, integerOrNull(column));
    }

    public @Nullable Integer integerOrNull(String column) {
        var number = numberOrNull(column);
        return number == null ? null : Math.toIntExact(number);
    }

    public boolean flag(String column) {
        return required(column, get(column, Boolean.class));
    }

    public String text(String column) {
        return required(column, textOrNull(column));
    }

    public @Nullable String textOrNull(String column) {
        return get(column, String.class);
    }

    public <E extends Enum<E>> E constant(String column, Class<E> type) {
        return Enum.valueOf(type, text(column));
    }

    public LocalDate day(String column) {
        return required(column, dayOrNull(column));
    }

    public @Nullable LocalDate dayOrNull(String column) {
        return get(column, LocalDate.class);
    }

    public Instant instant(String column) {
        return required(column, instantOrNull(column));
    }

    public @Nullable Instant instantOrNull(String column) {
        var at = get(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    public byte[] bytes(String column) {
        try {
            return required(column, rows.getBytes(column));
        } catch (SQLException e) {
            throw new SqlFailed("column " + column, e);
        }
    }

    public Json json(String column) {
        return required(column, jsonOrNull(column));
    }

    public @Nullable Json jsonOrNull(String column) {
        try {
            var text = rows.getString(column);
            return text == null ? null : new Json(text);
        } catch (SQLException e) {
            throw new SqlFailed("column " + column, e);
        }
    }

    private <T> @Nullable T get(String column, Class<T> type) {
        try {
            return rows.getObject(column, type);
        } catch (SQLException e) {
            throw new SqlFailed("column " + column, e);
        }
    }

    private static <T> T required(String column, @Nullable T value) {
        return Objects.requireNonNull(value, column);
    }
}
