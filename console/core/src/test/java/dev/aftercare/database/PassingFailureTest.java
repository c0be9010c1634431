package dev.aftercare.database;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.database.sql.PassingFailure;
import dev.aftercare.database.sql.Sql;
import dev.aftercare.database.sql.Vendor;
import dev.aftercare.history.Deed;
import dev.aftercare.history.Subject;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

class PassingFailureTest extends ServiceTest {
    private static final String HOLD = "update company set version = version";

    @Test
    void aLockThatIsNotGotInTimePasses() throws Exception {
        var held = new CountDownLatch(1);
        var end = new CountDownLatch(1);
        var holding =
                CompletableFuture.runAsync(() -> run(HOLD, held, end), Thread::startVirtualThread);
        var _ = holding.whenComplete((_, _) -> held.countDown());
        held.await();
        var failure = Assertions.catchThrowable(() -> run(shortTimeout(), HOLD));
        end.countDown();
        holding.join();
        assertThat(PassingFailure.is(failure)).as("%s", failure).isTrue();
    }

    @Test
    void aWrongStatementDoesNotPass() {
        var failure = Assertions.catchThrowable(() -> run("update company set zone = null"));
        assertThat(failure).isNotNull();
        assertThat(PassingFailure.is(failure)).isFalse();
    }

    @Test
    void whatABatchGoesOnToCounts() {
        var batch = new BatchUpdateException("Batch entry 0", "00000", new int[0]);
        batch.setNextException(new SQLException("deadlock detected", "40P01"));
        assertThat(PassingFailure.is(new IllegalStateException(batch))).isTrue();
    }

    private String shortTimeout() {
        var vendor =
                database.read(
                        session -> session.doReturningWork(connection -> Vendor.of(connection)));
        return vendor == Vendor.H2 ? "set lock_timeout 20" : "set local lock_timeout = '20ms'";
    }

    private void run(String sql, CountDownLatch held, CountDownLatch end) {
        database.doing(
                KIM,
                tx -> {
                    Sql.of(sql).update(tx.session());
                    held.countDown();
                    try {
                        end.await();
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                    tx.did(Deed.done("test.hold", Subject.of("test", 1), Map.of()));
                });
    }

    private void run(String... statements) {
        database.doing(
                KIM,
                tx -> {
                    for (var sql : statements) {
                        Sql.of(sql).update(tx.session());
                    }
                    tx.did(Deed.done("test.hold", Subject.of("test", 1), Map.of()));
                });
    }
}
