package dev.aftercare.database.sql;

import java.sql.SQLException;

/// A statement that the database did not take. The cause's message may quote values: it is looked
/// into, never shown or logged.
public final class SqlFailed extends RuntimeException {
    private static final long serialVersionUID = 1;

    public SqlFailed(String where, SQLException cause) {
        super(where + " (SQL state " + cause.getSQLState() + ')', cause);
    }
}
