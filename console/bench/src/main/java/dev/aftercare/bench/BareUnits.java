package dev.aftercare.bench;

import dev.aftercare.units.bulk.NewUnit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Iterator;

/// The same rows in a table that has nothing but a primary key, by plain JDBC: what the database
/// can do at best.
final class BareUnits implements AutoCloseable {
    private static final int BATCH = 1_000;
    private static final int PAGE = 10_000;

    private final Connection connection;
    private long rows;

    BareUnits(Connection connection) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute(
                    """
                    create table bare_unit (
                        id bigint primary key, product_id bigint, batch_id bigint,
                        serial varchar(20), serial_key varchar(20), serial_sort varchar(40),
                        state varchar(8), made_on date, lot varchar(40), shipped_on date,
                        country varchar(2), channel varchar(40), extra varchar(200),
                        made_month int, sold_month int, covered_until date,
                        covered_estimated boolean, version int)
                    """);
        }
        connection.commit();
    }

    void insert(Iterator<NewUnit> units) throws SQLException {
        try (var insert =
                connection.prepareStatement(
                        "insert into bare_unit values (?, ?, 1, ?, ?, ?, 'SHIPPED', ?, ?, ?, ?, ?,"
                                + " ?, 24300, 24302, ?, true, 0)")) {
            while (units.hasNext()) {
                bind(insert, units.next());
                insert.addBatch();
                if (rows % BATCH == 0 || !units.hasNext()) {
                    insert.executeBatch();
                }
            }
        }
        connection.commit();
    }

    private void bind(PreparedStatement insert, NewUnit unit) throws SQLException {
        var facts = unit.facts();
        insert.setLong(1, ++rows);
        insert.setLong(2, unit.productId());
        insert.setString(3, unit.serial());
        insert.setString(4, unit.key().text());
        insert.setString(5, unit.key().sort());
        insert.setObject(6, facts.made().on());
        insert.setString(7, facts.made().lot());
        insert.setObject(8, facts.shipped().on());
        insert.setString(9, facts.shipped().country());
        insert.setString(10, facts.shipped().channel());
        insert.setString(11, facts.extra().toString());
        insert.setObject(12, facts.shipped().on());
    }

    /// Reads every row whole, once, by its id.
    void readAll() throws SQLException {
        try (var page =
                connection.prepareStatement(
                        "select * from bare_unit where id > ? order by id limit " + PAGE)) {
            long last = 0;
            long read = 0;
            for (long before = -1; before < read; ) {
                before = read;
                page.setLong(1, last);
                try (var found = page.executeQuery()) {
                    int columns = found.getMetaData().getColumnCount();
                    while (found.next()) {
                        last = found.getLong(1);
                        for (int column = 2; column <= columns; column++) {
                            found.getString(column);
                        }
                        read++;
                    }
                }
            }
            mustBeAll(read);
        }
    }

    void deleteAll() throws SQLException {
        try (var delete = connection.prepareStatement("delete from bare_unit where id = ?")) {
            long deleted = 0;
            for (long id = 1; id <= rows; id++) {
                delete.setLong(1, id);
                delete.addBatch();
                if (id % BATCH == 0 || id == rows) {
                    for (int count : delete.executeBatch()) {
                        deleted += count;
                    }
                }
            }
            mustBeAll(deleted);
        }
        connection.commit();
    }

    private void mustBeAll(long done) {
        if (done != rows) {
            throw new AssertionError(done + " of " + rows + " rows");
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
