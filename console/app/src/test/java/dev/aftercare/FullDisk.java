package dev.aftercare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Path;

/// A disk that takes nothing more: the system lets no file of this process become longer than a
/// few bytes. Only Linux can be told so from outside.
final class FullDisk implements AutoCloseable {
    private static final Path LIMITS = Path.of("/usr/bin/prlimit");
    private static final int BYTES = 4_096;

    FullDisk() {
        assumeThat(LIMITS).as("to make a disk full").isExecutable();
        limit(String.valueOf(BYTES));
    }

    private static void limit(String bytes) {
        var process = String.valueOf(ProcessHandle.current().pid());
        try {
            var set =
                    new ProcessBuilder(
                                    LIMITS.toString(), "--pid", process, "--fsize=" + bytes + ":")
                            .inheritIO()
                            .start();
            assertThat(set.waitFor()).isZero();
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /// There is room again.
    @Override
    public void close() {
        limit("unlimited");
    }
}
