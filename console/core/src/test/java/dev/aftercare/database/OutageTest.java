package dev.aftercare.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;

class OutageTest {

    @Test
    void whoDoesNotAnswerIsLost() {
        for (var state : new String[] {"08001", "08006", "57P01", "57P03", "90098", "90121"}) {
            assertThat(Outage.behind(new IllegalStateException(new SQLException("", state))))
                    .as(state)
                    .contains(Outage.LOST);
        }
        assertThat(Outage.behind(new SQLTransientConnectionException("pool"))).contains(Outage.LOST);
    }

    @Test
    void aDiskThatIsFullComesBeforeTheStoreThatClosedBecauseOfIt() {
        var full = new SQLException("", "90031");
        assertThat(Outage.behind(new SQLException("", "90098", full))).contains(Outage.FULL);
        assertThat(Outage.behind(new SQLException("", "53100"))).contains(Outage.FULL);
    }

    @Test
    void aStoreThatClosedBecauseItCouldNotBeWrittenIsFull() {
        var write = new IllegalStateException(new java.io.IOException("No space left on device"));
        assertThat(Outage.behind(new SQLException("", "90098", write))).contains(Outage.FULL);
        var reset = new java.io.IOException("Connection reset");
        assertThat(Outage.behind(new SQLException("", "08006", reset))).contains(Outage.LOST);
    }

    @Test
    void whatIsWrongWithTheStatementIsNeither() {
        assertThat(Outage.behind(new SQLException("", "23505"))).isEmpty();
        assertThat(Outage.behind(new IllegalStateException("a bug"))).isEmpty();
        assertThat(Outage.behind(null)).isEmpty();
    }

    @Test
    void whatABatchGoesOnToCounts() {
        var batch = new BatchUpdateException("Batch entry 0", "00000", new int[0]);
        batch.setNextException(new SQLException("", "57P01"));
        assertThat(Outage.behind(batch)).contains(Outage.LOST);
    }
}
