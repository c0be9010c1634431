package dev.aftercare.database.local;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class StoreLockTest {
    private static final int RACERS = 8;

    @TempDir Path folder;
    private final List<Process> started = new ArrayList<>();

    @AfterEach
    void endAll() {
        started.forEach(Process::destroyForcibly);
    }

    @Test
    void ofThoseWhoRaceEachHasItOnceAlone() throws Exception {
        for (int i = 0; i < RACERS; i++) {
            start();
        }
        for (var racer : started) {
            assertThat(racer.waitFor()).isZero();
        }
        assertThat(folder.resolve("count")).hasContent(Integer.toString(RACERS));
    }

    @Test
    void whoIsKilledHasItNoMore() throws Exception {
        var holder = start("hold");
        assertThat(holder.inputReader().readLine()).isEqualTo("held");
        assertThat(StoreLock.take(folder)).isEmpty();
        assertThat(StoreLock.take(folder)).as("looking does not take it away").isEmpty();
        holder.destroyForcibly().waitFor();
        try (var lock = StoreLock.take(folder).orElseThrow()) {
            assertThat(lock).isNotNull();
        }
    }

    @Test
    void itsFolderIsMade() {
        try (var lock = StoreLock.take(folder.resolve("new/store")).orElseThrow()) {
            assertThat(lock).isNotNull();
        }
        assertThat(Files.exists(folder.resolve("new/store/lock"))).isTrue();
    }

    private Process start(String... more) throws IOException {
        var command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                CountOnce.class.getName(),
                                folder.toString()));
        command.addAll(List.of(more));
        var process =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        started.add(process);
        return process;
    }
}
