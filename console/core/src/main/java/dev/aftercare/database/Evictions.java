package dev.aftercare.database;

import com.zaxxer.hikari.SQLExceptionOverride;

import java.sql.SQLException;
import java.util.Set;

/// Which failures tell the pool that a connection is gone for good. H2 closes its database when the
/// disk is full: connections from before stay dead, a new one opens it again.
public final class Evictions implements SQLExceptionOverride {
    private static final Set<String> CLOSED = Set.of("90098", "90121", "90067");

    @java.lang.Override
    public Override adjudicate(SQLException failure) {
        return CLOSED.contains(failure.getSQLState())
                ? Override.MUST_EVICT
                : Override.CONTINUE_EVICT;
    }
}
