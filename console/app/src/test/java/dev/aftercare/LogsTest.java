package dev.aftercare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.logging.FileHandler;
import java.util.logging.Level;
import java.util.logging.LogRecord;

class LogsTest {
    @TempDir Path folder;

    @Test
    void filesFollowEachOtherAndTheOldestGoes() throws IOException {
        var logs = folder.resolve("100 % logs");
        var files = Logs.files(logs, 400, 3);
        say(files, 1, 40);
        files.close();
        assertThat(names(logs))
                .containsExactly("aftercare-0-0.log", "aftercare-0-1.log", "aftercare-0-2.log");
        assertThat(logs.resolve("aftercare-0-0.log")).content().contains("line 40 of 40");
        assertThat(logs.resolve("aftercare-0-2.log")).content().doesNotContain("line 1 of 40");
        for (var name : names(logs)) {
            assertThat(Files.size(logs.resolve(name))).isLessThan(600);
        }
    }

    @Test
    void theNextProcessGoesOnWhereTheLastEnded() throws IOException {
        for (int process = 1; process <= 2; process++) {
            var files = Logs.files(folder, 10_000, 3);
            say(files, process, process);
            files.close();
        }
        assertThat(names(folder)).containsExactly("aftercare-0-0.log");
        assertThat(folder.resolve("aftercare-0-0.log"))
                .content()
                .contains("line 1 of 1", "line 2 of 2");
    }

    @Test
    void twoProcessesAtOnceWriteFilesOfTheirOwn() throws IOException {
        var one = Logs.files(folder, 10_000, 3);
        var other = Logs.files(folder, 10_000, 3);
        say(one, 1, 1);
        say(other, 2, 2);
        one.close();
        other.close();
        assertThat(names(folder)).containsExactly("aftercare-0-0.log", "aftercare-1-0.log");
        assertThat(folder.resolve("aftercare-1-0.log")).content().contains("line 2 of 2");
    }

    @Test
    void whatADatabaseQuotesIsNotKept() throws IOException {
        var files = Logs.files(folder, 1_000_000, 3);
        var line = new LogRecord(Level.SEVERE, "Failure 1a2b3c4d");
        line.setThrown(
                new IllegalStateException("ann@home.example", new SQLException("ann", "23505")));
        files.publish(line);
        files.close();
        assertThat(folder.resolve("aftercare-0-0.log"))
                .content()
                .contains("Failure 1a2b3c4d", "java.sql.SQLException 23505")
                .doesNotContain("ann");
    }

    private static void say(FileHandler files, int from, int to) {
        for (int i = from; i <= to; i++) {
            files.publish(new LogRecord(Level.WARNING, "line " + i + " of " + to));
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
