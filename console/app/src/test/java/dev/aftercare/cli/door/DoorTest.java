package dev.aftercare.cli.door;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.cli.Terminal;
import dev.aftercare.problem.Check;
import dev.aftercare.progress.Stop;
import dev.aftercare.texts.Texts;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

/// Both sides of the door in one process.
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class DoorTest {
    private static final Instant SINCE = Instant.parse("2026-03-01T12:00:00Z");

    @TempDir Path store;
    private final Doorkeeper keeper = new Doorkeeper(Duration.ofMinutes(1));
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final Stop stop = new Stop();
    private InputStream in = InputStream.nullInputStream();
    private Door door = Door.of(Door.Kind.SERVE, keeper.port(), SINCE);

    @BeforeEach
    void keepTheDoor() {
        door.write(store);
        door = Door.read(store).orElseThrow();
        keeper.keep(door.secret());
    }

    @AfterEach
    void close() {
        keeper.close();
    }

    @Test
    void onlyItsOwnerReadsTheDoor() throws IOException {
        assertThat(
                        PosixFilePermissions.toString(
                                Files.getPosixFilePermissions(store.resolve("door"))))
                .isEqualTo("rw-------");
        assertThat(door.kind()).isEqualTo(Door.Kind.SERVE);
        assertThat(door.since()).isEqualTo(SINCE);
        assertThat(door.pid()).isEqualTo(ProcessHandle.current().pid());
    }

    @Test
    void aDoorThatIsHalfWrittenIsNone() throws IOException {
        Files.writeString(store.resolve("door"), "{\"protocol\":1,\"po");
        assertThat(Door.read(store)).isEmpty();
        Door.remove(store);
        assertThat(Door.read(store)).isEmpty();
    }

    @Test
    void aCommandIsRunInsideWithItsArgumentsFolderAndLanguage() {
        keeper.admit(
                (terminal, arguments) -> {
                    terminal.out().println(List.of(arguments));
                    terminal.out().println(terminal.file(Path.of("a.xlsx")));
                    terminal.err().print(terminal.texts().locale());
                    return 3;
                });
        assertThat(visit("units", "list", "Å 日本 😀 \n")).hasValue(3);
        assertThat(out).hasToString("[units, list, Å 日本 😀 \n]\n" + store.resolve("a.xlsx") + "\n");
        assertThat(err).hasToString("de");
    }

    @Test
    void longOutputArrivesWhole() {
        var text = randomText(3_000_000);
        keeper.admit(
                (terminal, _) -> {
                    terminal.out().print(text);
                    return 0;
                });
        assertThat(visit()).hasValue(0);
        assertThat(out.toString()).isEqualTo(text);
    }

    @Test
    void itsInputIsReadInsideAndNoMoreOfItThanWanted() throws IOException {
        in = new ByteArrayInputStream("first\nsecond\n".getBytes(StandardCharsets.UTF_8));
        keeper.admit(
                (terminal, _) -> {
                    terminal.out().print(read(terminal.in(), 6));
                    return 0;
                });
        assertThat(visit()).hasValue(0);
        assertThat(out).hasToString("first\n");
        assertThat(in.readAllBytes()).asString(StandardCharsets.UTF_8).isEqualTo("second\n");
    }

    @Test
    void inputHasAnEndInsideToo() {
        in = new ByteArrayInputStream("all of it".getBytes(StandardCharsets.UTF_8));
        keeper.admit(
                (terminal, _) -> {
                    terminal.out().print(read(terminal.in(), 1_000_000));
                    return 0;
                });
        assertThat(visit()).hasValue(0);
        assertThat(out).hasToString("all of it");
    }

    @Test
    void commandsRunBesideEachOther() {
        var both = new CountDownLatch(2);
        keeper.admit(
                (_, _) -> {
                    both.countDown();
                    return await(both);
                });
        var first = visitBeside();
        var second = visitBeside();
        assertThat(first.join()).hasValue(0);
        assertThat(second.join()).hasValue(0);
    }

    @Test
    void aClientThatIsAskedToStopStopsItsCommand() {
        keeper.admit(
                (terminal, _) -> {
                    stop.ask();
                    terminal.stop().await();
                    return 1;
                });
        assertThat(visit()).hasValue(1);
    }

    @Test
    void aCommandStopsWhenItsClientIsGone() {
        var stopped = new CompletableFuture<String>();
        var visit = Errand.knock(door).orElseThrow();
        keeper.admit(
                (terminal, _) -> {
                    visit.close();
                    terminal.stop().await();
                    stopped.complete("stopped");
                    return 0;
                });
        assertThat(visit.run(List.of("import"), terminal())).hasValue(1);
        assertThat(err.toString()).startsWith("The program that held the store ended");
        assertThat(stopped.join()).isEqualTo("stopped");
    }

    @Test
    void whoClosesTheDoorStopsThoseInside() {
        var inside = new CountDownLatch(1);
        keeper.admit(
                (terminal, _) -> {
                    inside.countDown();
                    terminal.stop().await();
                    terminal.out().print("stopped");
                    return 1;
                });
        var visit = visitBeside();
        await(inside);
        keeper.close();
        assertThat(visit.join()).hasValue(1);
        assertThat(out).hasToString("stopped");
        assertThat(Errand.knock(door)).isEmpty();
    }

    @Test
    void aCommandThatDoesNotStopIsNotWaitedForLongerThanSaid() {
        var impatient = new Doorkeeper(Duration.ofMillis(1));
        var inside = new CountDownLatch(1);
        var over = new CountDownLatch(1);
        door = Door.of(Door.Kind.SERVE, impatient.port(), SINCE);
        impatient.keep(door.secret());
        impatient.admit(
                (_, _) -> {
                    inside.countDown();
                    return await(over);
                });
        var visit = visitBeside();
        await(inside);
        impatient.close();
        assertThat(visit).isNotDone();
        over.countDown();
        assertThat(visit.join()).hasValue(0);
    }

    @Test
    void aCommandThatCameTooEarlyWaitsForTheStore() {
        var visit = visitBeside();
        keeper.admit((_, _) -> 0);
        assertThat(visit.join()).hasValue(0);
    }

    @Test
    void aCommandThatDidNotBeginCanBeGivenAgain() {
        try (var visit = Errand.knock(door).orElseThrow()) {
            keeper.close();
            assertThat(visit.run(List.of("import"), terminal())).isEmpty();
            assertThat(err).hasToString("");
        }
    }

    @Test
    void whoDoesNotKnowTheSecretIsNotLetIn() {
        keeper.admit((_, _) -> 0);
        var other = Door.of(Door.Kind.SERVE, keeper.port(), SINCE);
        assertThat(Errand.knock(other)).isEmpty();
        assertThat(visit()).hasValue(0);
    }

    @Test
    void behindADeadHoldersPortNobodyIsBelieved() throws IOException {
        try (var stranger = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> answerNonsense(stranger));
            assertThat(Errand.knock(Door.of(Door.Kind.SERVE, stranger.getLocalPort(), SINCE)))
                    .isEmpty();
        }
    }

    @Test
    void strangersWhoSayNothingOrNonsenseHinderNobody() throws IOException {
        keeper.admit((_, _) -> 0);
        var strangers = new ArrayList<Socket>();
        for (int i = 0; i < 40; i++) {
            var stranger = new Socket(InetAddress.getLoopbackAddress(), keeper.port());
            strangers.add(stranger);
            if (i % 2 == 0) {
                stranger.getOutputStream().write(randomText(500).getBytes(StandardCharsets.UTF_8));
            }
        }
        assertThat(visit()).hasValue(0);
        for (var stranger : strangers) {
            stranger.close();
        }
        assertThat(visit()).hasValue(0);
    }

    @Test
    void whoIsLetInAndThenSendsNonsenseIsDropped() throws IOException {
        keeper.admit((_, _) -> 0);
        for (var type : new char[] {'C', 'Z', 'I'}) {
            try (var socket = new Socket(InetAddress.getLoopbackAddress(), keeper.port());
                    var connection = new Connection(socket)) {
                assertThat(new Handshake(connection, door.secret()).asClient()).isTrue();
                var raw = new DataOutputStream(socket.getOutputStream());
                raw.writeByte(type);
                raw.writeInt(Integer.MAX_VALUE);
                raw.flush();
                assertThat(socket.getInputStream().read()).isEqualTo(-1);
            }
        }
        assertThat(visit()).hasValue(0);
    }

    private CompletableFuture<OptionalInt> visitBeside() {
        return CompletableFuture.supplyAsync(this::visit, task -> Thread.ofVirtual().start(task));
    }

    private OptionalInt visit(String... arguments) {
        try (var visit = Errand.knock(door).orElseThrow()) {
            return visit.run(List.of(arguments), terminal());
        }
    }

    private Terminal terminal() {
        return new Terminal(
                in,
                new PrintWriter(out, true),
                new PrintWriter(err, true),
                store,
                new Texts(Locale.GERMAN),
                stop);
    }

    private static String read(InputStream in, int most) {
        try {
            return new String(in.readNBytes(most), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int await(CountDownLatch latch) {
        try {
            latch.await();
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void answerNonsense(ServerSocket stranger) {
        try (var socket = stranger.accept()) {
            socket.getOutputStream().write(new byte[200]);
            socket.getInputStream().readNBytes(64);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String randomText(int length) {
        return new Random(7)
                .ints(length / 2, 0, Character.MAX_CODE_POINT + 1)
                .filter(one -> !Check.isControl(one)) // a terminal is not sent those
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
