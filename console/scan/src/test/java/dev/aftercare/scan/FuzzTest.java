package dev.aftercare.scan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.scan.http.Limits;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;

/// Requests that nobody would send: none of them fails the server. As many as `-Dfuzz` says.
class FuzzTest extends ScanTest {
    private static final long SEED = 42;
    private static final List<String> PIECES =
            List.of(
                    "/01/",
                    GTIN,
                    "/21/",
                    "A1",
                    "%",
                    "%2F",
                    "%00",
                    "%FF",
                    "%c3%28",
                    "..",
                    "//",
                    "?",
                    "t=",
                    "linkType=",
                    "gs1:pip",
                    "linkset",
                    "all",
                    "page=setup",
                    "page=manual",
                    "&",
                    "=",
                    "in=en",
                    "no=1",
                    "lang=de",
                    ";",
                    "\\",
                    "<script>",
                    "'",
                    "\"",
                    "\u00e9",
                    "/10/L",
                    "/22/",
                    "/235/x",
                    "/00/",
                    "/look/",
                    "0e5c4c-",
                    ".css",
                    "/pictures/",
                    "/manuals/",
                    "a".repeat(64),
                    "/x.png",
                    "/.well-known/gs1resolver",
                    "/health",
                    "#",
                    "+",
                    "%20",
                    "{}",
                    "|",
                    "^",
                    "x".repeat(300),
                    "model=",
                    "serial=",
                    "*");
    private static final List<String> METHODS =
            List.of("GET", "GET", "GET", "GET", "HEAD", "POST", "OPTIONS", "PUT", "TRACE", "get");
    private static final List<String> HEADERS =
            List.of(
                    "Accept: application/linkset+json",
                    "Accept-Language: de;q=2,,;x",
                    "Content-Type: application/x-www-form-urlencoded",
                    "Content-Type: text/plain",
                    "Expect: 100-continue",
                    "Range: bytes=0-1",
                    "If-None-Match: *",
                    "Cookie: a=b; c",
                    "X: \u00e9\u0001",
                    ": nameless",
                    "Upgrade: h2c",
                    "Sec-Purpose: prefetch");
    private static final List<String> BODIES =
            List.of("", "code=x", "contact=a&bought=b&key=c&guard=d", "%%%", "\0\1\2", "a=%00");

    private final Random random = new Random(SEED);

    @Override
    Limits limits() {
        return new Limits(64, 64, Duration.ofSeconds(5), 1_000_000, 1_000_000, 1_000_000);
    }

    @Test
    void nothingThatIsSentFailsTheServer() throws IOException {
        units.unit("A1");
        int requests = Integer.getInteger("fuzz", 2_000);
        for (int i = 0; i < requests; i++) {
            var request = request();
            assertThat(status(request)).as(request).doesNotStartWith("HTTP/1.1 5");
        }
        assertThat(phone.get("/health").status()).isEqualTo(200);
    }

    private String request() {
        var path = new StringBuilder(random.nextInt(10) == 0 ? "" : "/");
        if (random.nextInt(3) > 0) {
            path.setLength(0);
            path.append(random.nextBoolean() ? label("A1") : bare("A1"));
        }
        for (int i = random.nextInt(8); i > 0; i--) {
            path.append(one(PIECES));
        }
        var body = one(BODIES);
        var text = new StringBuilder(one(METHODS)).append(' ').append(path).append(" HTTP/1.1\r\n");
        text.append(random.nextInt(20) == 0 ? "Host: x" : "Host: localhost").append("\r\n");
        for (int i = random.nextInt(4); i > 0; i--) {
            text.append(one(HEADERS)).append("\r\n");
        }
        if (random.nextInt(10) > 0) {
            text.append("Content-Length: ").append(body.length()).append("\r\n");
        }
        return text.append("Connection: close\r\n\r\n").append(body).toString();
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /// The first line that comes back; empty if the server only closes.
    private String status(String request) throws IOException {
        try (var socket = new Socket(phone.address().getHost(), phone.address().getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            return line(socket.getInputStream());
        } catch (java.net.SocketException _) {
            return ""; // closed before all was sent
        }
    }

    private static String line(InputStream in) throws IOException {
        var line = new StringBuilder();
        for (int c = in.read(); c >= 0 && c != '\r'; c = in.read()) {
            line.append((char) c);
        }
        return line.toString();
    }
}
