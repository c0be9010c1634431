package dev.aftercare.database;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.change.Change;
import dev.aftercare.database.sql.Sql;
import dev.aftercare.history.Deed;
import dev.aftercare.history.Subject;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.TimeUnit;

class ChangePollerTest extends ServiceTest {

    @Test
    void whatAnotherProcessCommitsIsAnnouncedHereOnce() throws InterruptedException {
        var other = asAnotherProcess();
        var heard = new ArrayBlockingQueue<List<Change>>(10);
        try (var _ = new ChangePoller(database, Duration.ofMillis(20));
                var _ = database.changes().listen(heard::add)) {
            other.doing(KIM, tx -> tx.did(tea(7)));
            assertThat(heard.poll(30, TimeUnit.SECONDS)).containsExactly(new Change("pot", 7));
            other.doing(KIM, tx -> tx.did(tea(8)));
            assertThat(heard.poll(30, TimeUnit.SECONDS)).containsExactly(new Change("pot", 8));
        }
    }

    @Test
    void whatEverybodyHasSeenIsTakenAway() {
        var other = asAnotherProcess();
        other.doing(KIM, tx -> tx.did(tea(7)));
        try (var poller = new ChangePoller(database, Duration.ofHours(1))) {
            poller.sweep(Instant.now());
            assertThat(left()).isOne();
            poller.sweep(Instant.now().plus(Duration.ofHours(2)));
            assertThat(left()).isZero();
        }
    }

    @Test
    void aScanServerTakesThemAwayToo() {
        asAnotherProcess().doing(KIM, tx -> tx.did(tea(7)));
        try (var poller = new ChangePoller(asScanServer(), Duration.ofHours(1))) {
            poller.sweep(Instant.now().plus(Duration.ofHours(2)));
        }
        assertThat(left()).isZero();
    }

    private long left() {
        return database.read(Sql.of("select count(*) from changed")::number);
    }

    private static Deed tea(long pot) {
        return Deed.done("tea.make", Subject.of("pot", pot), Map.of());
    }
}
