package dev.aftercare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.aftercare.cli.TestTerminal;
import dev.aftercare.cli.door.Door;
import dev.aftercare.cli.door.LocalStores;
import dev.aftercare.problem.Refusal;
import dev.aftercare.problem.Refused;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/// Several processes and one local store.
@Timeout(value = 300, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HeldStoreTest {
    @TempDir Path folder;
    private StringWriter err = new StringWriter();
    private final List<Process> started = new ArrayList<>();

    @AfterEach
    void endAll() {
        started.forEach(Process::destroyForcibly);
    }

    @Test
    void commandsGoToTheHolderAndOpenTheStoreThemselvesOnceItIsDead() throws Exception {
        var holder = hold();
        var door = folder.resolve("store/door");
        assertThat(door).content().contains("\"SERVE\"").contains(":" + holder.pid() + ",");

        var inside = aftercare("catalog", "list");
        assertThat(output(inside)).startsWith("No products yet.");
        assertThat(inside.waitFor()).isZero();

        var second = start(HoldStore.class, folder.resolve("store").toString());
        assertThat(new String(second.getErrorStream().readAllBytes(), UTF_8))
                .contains("is already served by process " + holder.pid());
        assertThat(second.waitFor()).isEqualTo(3);

        holder.destroyForcibly().waitFor();
        assertThat(door).exists();
        var afterTheDead = aftercare("catalog", "list");
        assertThat(output(afterTheDead)).startsWith("No products yet.");
        assertThat(errors(afterTheDead)).startsWith("The store was not closed");
        var alone = aftercare("catalog", "list");
        assertThat(output(alone)).startsWith("No products yet.");
        assertThat(errors(alone)).doesNotContain("not closed");
        assertThat(alone.waitFor()).isZero();
        assertThat(door).doesNotExist();
    }

    @Test
    void aHolderThatEndsLeavesNoDoor() throws Exception {
        var holder = hold();
        holder.getOutputStream().close();
        assertThat(holder.waitFor()).isZero();
        assertThat(folder.resolve("store/door")).doesNotExist();
    }

    @Test
    void whoWaitsForACommandToEndWaitsSoLongAndSaysWho() throws Exception {
        var store = folder.resolve("store");
        var holder = start(HoldStore.class, store.toString(), "as a command");
        assertThat(holder.inputReader().readLine()).isEqualTo("held by computer-user");
        assertThatThrownBy(
                        () -> waiting(Duration.ofSeconds(4)).hold(store, Door.Kind.COMMAND, _ -> 1))
                .isInstanceOfSatisfying(
                        Refused.class,
                        no -> assertThat(no.refusal()).isEqualTo(new Refusal.StoreHeld(store)));
        assertThat(err.toString())
                .matches(
                        "Waiting for another aftercare \\(process "
                                + holder.pid()
                                + ", since 20[-0-9: ]+\\) to end …\n");
        holder.destroyForcibly().waitFor();
        assertThat(waiting(Duration.ZERO).<Integer>hold(store, Door.Kind.COMMAND, _ -> 1))
                .isEqualTo(1);
    }

    private LocalStores waiting(Duration longest) {
        var typed = TestTerminal.in(folder);
        err = typed.err();
        return new LocalStores(typed.terminal(), List.of(), hurrying(), longest);
    }

    /// A clock that is a second later whenever somebody looks at it.
    private static Clock hurrying() {
        var looks = new AtomicLong();
        return new Clock() {
            @Override
            public Instant instant() {
                return Instant.EPOCH.plusSeconds(looks.getAndIncrement());
            }

            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }
        };
    }

    private static String errors(Process process) throws IOException {
        return new String(process.getErrorStream().readAllBytes(), UTF_8);
    }

    @Test
    void commandsThatRaceForAStoreThatIsNotThereYetAllEndWell() throws Exception {
        var racers = Stream.generate(() -> aftercare("database", "migrate")).limit(3).toList();
        for (var racer : racers) {
            assertThat(output(racer)).startsWith("A local store comes up to date by itself");
            assertThat(racer.waitFor()).isZero();
        }
    }

    private Process hold() throws IOException {
        var holder = start(HoldStore.class, folder.resolve("store").toString());
        assertThat(holder.inputReader().readLine()).isEqualTo("held by job");
        return holder;
    }

    private Process aftercare(String... args) {
        return start(
                Main.class,
                Stream.concat(
                                Stream.of("--store", folder.resolve("store").toString()),
                                Stream.of(args))
                        .toArray(String[]::new));
    }

    private static String output(Process process) throws IOException {
        return new String(process.getInputStream().readAllBytes(), UTF_8);
    }

    private Process start(Class<?> program, String... args) {
        var command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-Duser.language=en",
                                "-Duser.home=" + folder,
                                "-cp",
                                System.getProperty("java.class.path"),
                                program.getName()));
        command.addAll(List.of(args));
        try {
            var process = new ProcessBuilder(command).start();
            started.add(process);
            return process;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
