package dev.aftercare.database.sql;

import dev.aftercare.json.Json;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;

/// Where the two databases differ, for those who write SQL by hand.
public enum Vendor {
    H2 {
        @Override
        public String nextValue(String sequence) {
            return "values next value for " + sequence;
        }

        // a string would become a JSON string; bytes are parsed.
        @Override
        void bindJson(PreparedStatement statement, int n, Json json) throws SQLException {
            statement.setBytes(n, json.text().getBytes(StandardCharsets.UTF_8));
        }
    },
    POSTGRESQL {
        @Override
        public String nextValue(String sequence) {
            return "select nextval('" + sequence + "')";
        }

        @Override
        void bindJson(PreparedStatement statement, int n, Json json) throws SQLException {
            statement.setObject(n, json.text(), Types.OTHER);
        }
    };

    public abstract String nextValue(String sequence);

    abstract void bindJson(PreparedStatement statement, int n, Json json) throws SQLException;

    public static Vendor of(Connection connection) throws SQLException {
        return "H2".equals(connection.getMetaData().getDatabaseProductName()) ? H2 : POSTGRESQL;
    }
}
