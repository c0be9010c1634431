package dev.aftercare.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;

/// The rows of a workbook in one JDBC batch into the program's own table of units, and nothing
/// else.
///
/// @param json how a text becomes a JSON value in this database's SQL
record PlainInsert(Connection connection, String json) {
    private static final int BATCH = 1_000;
    private static final int MONTH = 24_314;

    void run(int rows) throws SQLException {
        connection.setAutoCommit(false);
        long product = product();
        batch();
        try (var units =
                connection.prepareStatement(
                        "insert into unit (id, product_id, batch_id, serial, serial_key,"
                                + " serial_sort, state, made_on, lot, shipped_on, country, channel,"
                                + " extra, made_month, sold_month, covered_until,"
                                + " covered_estimated, version) values (?, ?, 1, ?, ?, ?,"
                                + " 'SHIPPED', ?, ?, ?, ?, 'Retail', "
                                + json
                                + ", ?, ?, ?, true, 0)")) {
            for (int i = 0; i < rows; i++) {
                bind(units, i, product);
                units.addBatch();
                if ((i + 1) % BATCH == 0) {
                    units.executeBatch();
                }
            }
            units.executeBatch();
        }
        connection.commit();
    }

    private long product() throws SQLException {
        try (var statement = connection.createStatement();
                var products = statement.executeQuery("select id from product")) {
            products.next();
            return products.getLong(1);
        }
    }

    private void batch() throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(
                    "insert into batch (id, name, file_name, sha256, made_by, made_at, created,"
                            + " updated, unchanged, left_out, version) values (1, 'x', 'x', 'x',"
                            + " 'x', current_timestamp, 0, 0, 0, 0, 0)");
        }
    }

    private static void bind(PreparedStatement units, int i, long product) throws SQLException {
        var row = SentWorkbook.row(i);
        units.setLong(1, i + 1L);
        units.setLong(2, product);
        units.setString(3, row.serial());
        units.setString(4, row.serial());
        units.setString(5, "A13-226-7" + row.serial().substring(6));
        units.setObject(6, row.made());
        units.setString(7, row.lot());
        units.setObject(8, row.shipped());
        units.setString(9, row.country());
        units.setString(10, "{\"Firmware\":\"" + row.firmware() + "\"}");
        units.setInt(11, MONTH);
        units.setInt(12, MONTH);
        units.setNull(13, Types.DATE);
    }
}
