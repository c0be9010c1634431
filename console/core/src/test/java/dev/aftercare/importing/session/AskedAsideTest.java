package dev.aftercare.importing.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.aftercare.database.Engine;
import dev.aftercare.database.sql.Sql;
import dev.aftercare.files.Attachments;
import dev.aftercare.history.Deed;
import dev.aftercare.history.Subject;
import dev.aftercare.importing.ImportTest;
import dev.aftercare.progress.Progress;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/// Who asks what a proposal would do may wait long for the database; who decides meanwhile does not
/// wait for that. A table can be held only on PostgreSQL.
class AskedAsideTest extends ImportTest {
    private static final int SECONDS = 20;

    private final CountDownLatch held = new CountDownLatch(1);
    private final CountDownLatch enough = new CountDownLatch(1);
    private final ExecutorService others = Executors.newCachedThreadPool();
    private ImportSession session;

    @BeforeEach
    void beginWithOneRowThatIsHeld() throws InterruptedException {
        assumeThat(engine).isEqualTo(Engine.POSTGRESQL);
        var file = csv("a.csv", "Serial,Product", "A3-26-000001,A300", "26000003,A300");
        session =
                new ImportSessions(database, new Attachments(database), LATER)
                        .begin(KIM, file, Progress.silent());
        others.execute(this::holdUnits);
        assertThat(held.await(SECONDS, TimeUnit.SECONDS)).isTrue();
    }

    private void holdUnits() {
        database.doing(
                KIM,
                tx -> {
                    Sql.of("lock table unit in access exclusive mode").update(tx.session());
                    held.countDown();
                    awaitEnough();
                    tx.did(Deed.done("test.hold", Subject.of("test", 1), Map.of()));
                });
    }

    private void awaitEnough() {
        try {
            assertThat(enough.await(SECONDS, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @AfterEach
    void letGo() {
        enough.countDown();
        others.close();
        if (session != null) {
            session.close();
        }
    }

    @Test
    void whoDecidesDoesNotWaitForAProposal() throws Exception {
        var proposal = others.submit(() -> session.review().proposal(3, 0).orElseThrow());
        assertThat(decideBeside(proposal)).isEqualTo("renamed");
        enough.countDown();
        assertThat(proposal.get(SECONDS, TimeUnit.SECONDS).choices()).hasSize(1);
    }

    @Test
    void whoDecidesDoesNotWaitForWhatAFixOfAllWouldDo() throws Exception {
        var group = session.review().groups().getFirst();
        var fix = others.submit(() -> session.review().alike(group));
        assertThat(decideBeside(fix)).isEqualTo("renamed");
        enough.countDown();
        assertThat(fix.get(SECONDS, TimeUnit.SECONDS)).isEqualTo(new AlikeFix(1, 1, 1, 0, 0, 0));
    }

    /// Gives the batch another name, once the question waits for the units.
    private String decideBeside(Future<?> asked) throws Exception {
        awaitWaiting();
        var choices = new FileChoices(null, "renamed", false);
        others.submit(() -> session.choose(KIM, choices, Progress.silent()))
                .get(SECONDS / 2, TimeUnit.SECONDS);
        assertThat(asked.isDone()).isFalse();
        return session.reading().batch();
    }

    private void awaitWaiting() throws InterruptedException {
        long waiting = 0;
        for (int i = 0; waiting == 0 && i < SECONDS * 20; i++) {
            waiting =
                    database.read(
                            reading ->
                                    Sql.of("select count(*) from pg_locks l join pg_database d")
                                            .plus("on d.oid = l.database where not granted")
                                            .plus("and relation = 'unit'::regclass")
                                            .plus("and datname = current_database()")
                                            .number(reading));
            Thread.sleep(50);
        }
        assertThat(waiting).isPositive();
    }
}
