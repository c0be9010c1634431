package dev.aftercare.cli.scan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.cli.CommandTest;
import dev.aftercare.progress.Stop;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;

class ServeCommandTest extends CommandTest {
    private static final Pattern ADDRESS = Pattern.compile("http://\\S+");

    @Test
    void itSaysWhereItAnswersAndStopsWhenAsked() throws Exception {
        var stop = new Stop();
        var code =
                CompletableFuture.supplyAsync(
                        () -> aftercare(stop, "serve", "--port", "0"), Thread::startVirtualThread);
        assertThat(get(address(code) + "health")).isEqualTo("ok\n");
        stop.ask();
        assertThat(code.get(20, TimeUnit.SECONDS)).isZero();
        assertThat(out()).contains("Stopping.");
        assertThat(err()).isEmpty();
    }

    @Test
    void beyondThisComputerItWarns() throws Exception {
        var stop = new Stop();
        var code =
                CompletableFuture.supplyAsync(
                        () -> aftercare(stop, "serve", "--port", "0", "--host", "0.0.0.0"),
                        Thread::startVirtualThread);
        assertThat(get(address(code) + "health")).isEqualTo("ok\n");
        stop.ask();
        assertThat(code.get(20, TimeUnit.SECONDS)).isZero();
        assertThat(out()).doesNotContain("0.0.0.0");
        assertThat(err()).contains("plain HTTP");
    }

    @Test
    void aPortThatIsTakenIsSaid() throws IOException {
        try (var taken = new ServerSocket(0)) {
            assertThat(aftercare("serve", "--port", String.valueOf(taken.getLocalPort())))
                    .isEqualTo(1);
            assertThat(err()).startsWith("Cannot listen on 127.0.0.1, port ");
        }
        assertThat(aftercare("serve", "--port", "70000")).isEqualTo(2);
    }

    private String address(CompletableFuture<Integer> code) {
        while (!code.isDone()) {
            var said = ADDRESS.matcher(out());
            if (said.find()) {
                return said.group();
            }
            LockSupport.parkNanos(10_000_000);
        }
        throw new AssertionError("ended with " + code.join() + ": " + err());
    }

    private static String get(String address) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(URI.create(address)).build(),
                            BodyHandlers.ofString())
                    .body();
        }
    }
}
