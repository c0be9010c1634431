package dev.aftercare.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.database.Database;
import dev.aftercare.database.Engine;
import dev.aftercare.database.ServiceTest;
import dev.aftercare.database.Transaction;
import dev.aftercare.database.sql.Sql;
import dev.aftercare.history.Deed;
import dev.aftercare.history.Subject;
import dev.aftercare.problem.Refused;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

class AttachmentsTest extends ServiceTest {
    private static final byte[] HELLO = "hello".getBytes(StandardCharsets.UTF_8);

    /// `printf hello | sha256sum`
    private static final String HELLO_SHA =
            "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824";

    private Attachments attachments;

    @BeforeEach
    void attachments() {
        attachments = new Attachments(database);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 262_143, 262_144, 262_145, 1_000_000})
    void whatIsStoredIsReadBackByTheScanServerToo(int length) {
        var bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        var stored = store(bytes, Purpose.PICTURE);
        assertThat(stored.bytes()).isEqualTo(length);
        var server = new Attachments(asScanServer());
        assertThat(server.bytes(server.byId(stored.id()))).isEqualTo(bytes);
    }

    @Test
    void aContentIsOneRowForEachPurposeAndItsBytesLieOnce() {
        var picture = store(HELLO, Purpose.PICTURE);
        assertThat(picture.sha256()).isEqualTo(HELLO_SHA);
        assertThat(store(HELLO, Purpose.PICTURE)).isEqualTo(picture);
        var manual = store(HELLO, Purpose.MANUAL);
        assertThat(manual.id()).isNotEqualTo(picture.id());
        assertThat(attachments.bytes(manual)).isEqualTo(HELLO);
        assertThat(placesOfBytes()).isEqualTo(1);
    }

    /// The first holds its transaction until the second has begun to read the content.
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whoStoresTheSameAtTheSameTimeGetsTheSameRow(boolean samePurpose) throws Exception {
        var second = engine == Engine.H2 ? database : asAnotherProcess();
        var begun = new CountDownLatch(1);
        Content content =
                () -> {
                    begun.countDown();
                    return new ByteArrayInputStream(HELLO);
                };
        var purpose = samePurpose ? Purpose.PICTURE : Purpose.MANUAL;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var theirs = new CompletableFuture<Attachment>();
            var ours =
                    database.write(
                            KIM,
                            tx -> {
                                var stored = put(tx, HELLO, Purpose.PICTURE);
                                threads.execute(() -> store(second, content, purpose, theirs));
                                await(begun);
                                return stored;
                            });
            assertThat(theirs.get().id() == ours.id()).isEqualTo(samePurpose);
            assertThat(attachments.bytes(theirs.get())).isEqualTo(HELLO);
        }
        assertThat(placesOfBytes()).isEqualTo(1);
    }

    private static void store(
            Database database,
            Content content,
            Purpose purpose,
            CompletableFuture<Attachment> done) {
        try {
            done.complete(
                    database.write(
                            KIM,
                            tx -> {
                                tx.did(Deed.done("file.store", Subject.of("file", 1), Map.of()));
                                return new Attachments(database)
                                        .store(tx, content, "image/png", purpose);
                            }));
        } catch (RuntimeException e) {
            done.completeExceptionally(e);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whatIsTakenBackIsNotThere() {
        assertThatThrownBy(
                        () ->
                                database.doing(
                                        KIM,
                                        tx -> {
                                            put(tx, HELLO, Purpose.PICTURE);
                                            throw new IllegalStateException("power cut");
                                        }))
                .hasMessage("power cut");
        assertThat(rows("attachment")).isZero();
        assertThat(attachments.bytes(store(HELLO, Purpose.PICTURE))).isEqualTo(HELLO);
    }

    @Test
    void aFileThatChangesWhileItIsReadIsNotStored() {
        var readings = new AtomicInteger();
        Content changing =
                () -> new ByteArrayInputStream(new byte[] {(byte) readings.incrementAndGet()});
        assertThatThrownBy(
                        () ->
                                database.write(
                                        KIM,
                                        tx ->
                                                attachments.store(
                                                        tx,
                                                        changing,
                                                        "image/png",
                                                        Purpose.PICTURE)))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("changed while it was read");
        assertThat(rows("attachment")).isZero();
        assertThat(placesOfBytes()).isZero();
    }

    @Test
    void anIdThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> attachments.byId(7)).isInstanceOf(Refused.class);
    }

    private Attachment store(byte[] bytes, Purpose purpose) {
        return database.write(KIM, tx -> put(tx, bytes, purpose));
    }

    private Attachment put(Transaction tx, byte[] bytes, Purpose purpose) {
        tx.did(Deed.done("file.store", Subject.of("file", 1), Map.of()));
        return attachments.store(tx, Content.of(bytes), "image/png", purpose);
    }

    private long placesOfBytes() {
        return database.filesFolder()
                .map(AttachmentsTest::files)
                .orElseGet(() -> rows("attachment_chunk"));
    }

    private static long files(Path folder) {
        if (!Files.exists(folder)) {
            return 0;
        }
        try (var tree = Files.walk(folder)) {
            return tree.filter(Files::isRegularFile).count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long rows(String table) {
        return database.read(session -> Sql.of("select count(*) from " + table).number(session));
    }
}
