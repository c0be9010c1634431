package dev.aftercare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonMappingException;

import dev.aftercare.json.Json;
import dev.aftercare.problem.Refusal;
import dev.aftercare.problem.Refused;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hibernate.PropertyValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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

    @Test
    void noMessageIsKeptThatMayQuoteWhatWasRead() throws IOException {
        var typed = "ann was here";
        var quoting =
                List.of(
                        thrownBy(() -> LocalDate.parse(typed)),
                        thrownBy(() -> Integer.parseInt(typed)),
                        thrownBy(() -> new Json("{\"a\":ann}").as(Map.class)),
                        new PropertyValueException("ann", "Owner", "email"),
                        new IllegalArgumentException("ann@home.example"),
                        new IOException(new IllegalStateException("ann")),
                        new UncheckedIOException(
                                new JsonMappingException(null, "ann@home.example")));
        for (var thrown : quoting) {
            assertThat(logged(thrown))
                    .contains("Failure 1a2b3c4d", thrown.getClass().getName(), "    at ")
                    .doesNotContain("ann");
        }
    }

    @Test
    void whatOurOwnAndFilesSayIsKept() throws IOException {
        assertThat(logged(new Refused(new Refusal.NotFound("unit", "ann"))))
                .contains("dev.aftercare.problem.Refused: NotFound\n")
                .doesNotContain("ann");
        assertThat(logged(new UncheckedIOException(new NoSuchFileException("labels.pdf"))))
                .contains("java.io.UncheckedIOException\n")
                .contains("java.nio.file.NoSuchFileException: labels.pdf\n");
        assertThat(logged(new ConnectException("Connection refused")))
                .contains("java.net.ConnectException: Connection refused\n");
    }

    private static Throwable thrownBy(ThrowingCallable reading) {
        return assertThatThrownBy(reading).actual();
    }

    private static String logged(Throwable thrown) {
        var line = new LogRecord(Level.SEVERE, "Failure 1a2b3c4d");
        line.setThrown(thrown);
        return new LogLines().format(line);
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
