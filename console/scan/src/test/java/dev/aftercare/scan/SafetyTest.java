package dev.aftercare.scan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.scan.http.Limits;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

class SafetyTest extends ScanTest {
    private static final String FORM = "Content-Type: application/x-www-form-urlencoded";

    @Override
    Limits limits() {
        return new Limits(60, 40, Duration.ofSeconds(2), 400, 30, 60);
    }

    @Test
    void everyAnswerCarriesWhatKeepsItSafe() {
        units.unit("A1");
        for (var path : List.of("/", label("A1"), bare("A1"), "/01/1/2", "/nowhere", "/health")) {
            var seen = phone.get(path);
            assertThat(seen.header("content-security-policy"))
                    .contains("default-src 'none'", "frame-ancestors 'none'", "form-action 'self'")
                    .doesNotContain("unsafe");
            assertThat(seen.header("x-content-type-options")).isEqualTo("nosniff");
            assertThat(seen.header("referrer-policy")).isEqualTo("no-referrer");
            assertThat(seen.headers()).doesNotContainKeys("server", "x-powered-by");
        }
    }

    @Test
    void onlyKnownHostsAreAnswered() {
        for (var host : List.of("localhost", "127.0.0.1:99", "[::1]", "ID.nordvik.example")) {
            assertThat(phone.lines("GET /health HTTP/1.1", "Host: " + host))
                    .startsWith("HTTP/1.1 200 ");
        }
        for (var host : List.of("evil.example", "localhost.evil.example", "127.0.0.2", "")) {
            assertThat(phone.lines("GET /health HTTP/1.1", "Host: " + host))
                    .matches("(?s)HTTP/1.1 4(21|00) .*")
                    .doesNotContain("evil");
        }
        assertThat(phone.lines("GET http://evil.example/health HTTP/1.1", "Host: localhost"))
                .matches("(?s)HTTP/1.1 4(21|00) .*");
    }

    @Test
    void onAllAddressesEachIsKnownAndListedAndNoOther() throws IOException {
        try (var server = new ScanServer(asScanServer(), "0.0.0.0", 0)) {
            var local = new Phone(URI.create("http://127.0.0.1:" + server.address().getPort()));
            var own =
                    NetworkInterface.networkInterfaces()
                            .flatMap(NetworkInterface::inetAddresses)
                            .filter(Inet4Address.class::isInstance)
                            .map(InetAddress::getHostAddress)
                            .toList();
            assertThat(own).isNotEmpty();
            for (var host : own) {
                assertThat(local.lines("GET /health HTTP/1.1", "Host: " + host + ":8080"))
                        .as(host)
                        .startsWith("HTTP/1.1 200 ");
            }
            for (var host : List.of("203.0.113.77", "evil.example")) {
                assertThat(local.lines("GET /health HTTP/1.1", "Host: " + host))
                        .startsWith("HTTP/1.1 421 ");
            }
            var listed = server.addresses().stream().map(URI::getHost).toList();
            assertThat(listed)
                    .containsAll(own.stream().filter(host -> !host.startsWith("127.")).toList())
                    .doesNotContain("0.0.0.0");
        }
    }

    @Test
    void noLinkLeadsToAnotherHost() {
        units.unit("A1");
        var evil = "//evil.example" + label("A1");
        for (var path : List.of(evil, evil + "&linkType=gs1:support", "/" + evil, "//", "//x")) {
            assertThat(phone.lines("GET " + path + " HTTP/1.1", "Host: localhost"))
                    .as(path)
                    .startsWith("HTTP/1.1 400 ")
                    .doesNotContainIgnoringCase("location:");
        }
        for (var stem :
                List.of("/\\evil.example", "/%2F/evil.example", "/.//evil.example", "/a//b")) {
            var line = "GET " + stem + "/01/" + GTIN + "?linkType=gs1:support HTTP/1.1";
            assertThat(phone.lines(line, "Host: localhost"))
                    .as(stem)
                    .matches(
                            "(?s)HTTP/1.1 (400 .*|307 .*Location: /01/%s\\?page=contact\r\n.*)"
                                    .formatted(GTIN));
        }
    }

    @Test
    void noFormSendsAProofToAnotherHost() {
        units.unit("A1");
        var code = Map.of("code", checkCode("A1"));
        var evil = "//evil.example" + bare("A1");
        var sent = phone.raw(post(evil, Phone.encoded(code)));
        assertThat(sent).startsWith("HTTP/1.1 400 ").doesNotContain(token("A1"));
        assertThat(phone.send("/some/stem" + bare("A1"), code).header("location"))
                .isEqualTo(label("A1"));
        var form = phone.get(label("A1")).form();
        form.putAll(Map.of("contact", "ann@mail.example", "bought", "2026-02-20"));
        assertThat(phone.send("/some/stem" + label("A1"), form).header("location"))
                .isEqualTo(label("A1") + "&page=registered");
    }

    private static String post(String path, String body) {
        return "POST %s HTTP/1.1\r\nHost: localhost\r\n%s\r\nContent-Length: %d\r\nConnection: close\r\n\r\n%s"
                .formatted(path, FORM, body.length(), body);
    }

    @Test
    void ambiguousRequestsAreRefused() {
        var post = "POST " + bare("A1") + " HTTP/1.1";
        var bad =
                List.of(
                        List.of("Host: localhost", FORM, "Content-Length: 6", "Content-Length: 7"),
                        List.of("Host: localhost", FORM, "Content-Length: 6", "Content-Length: 6"),
                        List.of(
                                "Host: localhost",
                                FORM,
                                "Content-Length: 6",
                                "Transfer-Encoding: chunked"),
                        List.of(
                                "Host: localhost",
                                FORM,
                                "Transfer-Encoding: chunked",
                                "Transfer-Encoding: chunked"),
                        List.of("Host: localhost", "Host: localhost"),
                        List.of("Host: localhost", FORM, "Content-Length: -1"),
                        List.of(FORM));
        for (var headers : bad) {
            var lines = new ArrayList<>(List.of(post));
            lines.addAll(headers);
            assertThat(phone.raw(String.join("\r\n", lines) + "\r\n\r\ncode=x"))
                    .as(headers.toString())
                    .startsWith("HTTP/1.1 400 ");
        }
    }

    @Test
    void methodsThatNobodyNeedsAreRefused() {
        for (var method : List.of("TRACE", "PUT", "DELETE", "CONNECT", "PATCH", "FOO")) {
            assertThat(phone.lines(method + " / HTTP/1.1", "Host: localhost"))
                    .as(method)
                    .matches("(?s)HTTP/1.1 (405|400) .*");
            assertThat(phone.lines(method + " " + bare("A1") + " HTTP/1.1", "Host: localhost"))
                    .as(method)
                    .matches("(?s)HTTP/1.1 (405|400) .*");
        }
        assertThat(phone.ask("TRACE", "/").header("allow")).isEqualTo("GET, HEAD, OPTIONS");
        assertThat(phone.ask("OPTIONS", bare("A1")).header("allow"))
                .isEqualTo("GET, HEAD, OPTIONS, POST");
    }

    @Test
    void longHeadersAndLongFormsAreRefused() {
        assertThat(phone.lines("GET / HTTP/1.1", "Host: localhost", "X: " + "x".repeat(9_000)))
                .startsWith("HTTP/1.1 431 ");
        assertThat(phone.lines("GET /?" + "x".repeat(9_000) + " HTTP/1.1", "Host: localhost"))
                .matches("(?s)HTTP/1.1 (414|431) .*");
        assertThat(phone.send(bare("A1"), Map.of("code", "x".repeat(17_000))).status())
                .isEqualTo(413);
        var chunk = "4000\r\n" + "x".repeat(0x4000) + "\r\n";
        assertThat(
                        phone.raw(
                                "POST "
                                        + bare("A1")
                                        + " HTTP/1.1\r\nHost: localhost\r\n"
                                        + FORM
                                        + "\r\nTransfer-Encoding: chunked\r\n\r\n"
                                        + chunk
                                        + chunk
                                        + "0\r\n\r\n"))
                .startsWith("HTTP/1.1 413 ");
        assertThat(phone.ask("POST", bare("A1"), "Content-Type", "application/json").status())
                .isEqualTo(415);
    }

    @Test
    void aTrickledHeaderIsCutOff() throws IOException {
        try (var socket = open()) {
            var out = socket.getOutputStream();
            long start = System.nanoTime();
            boolean open = true;
            while (open && System.nanoTime() - start < 15_000_000_000L) {
                try {
                    out.write('G');
                    out.flush();
                    LockSupport.parkNanos(200_000_000);
                } catch (IOException _) {
                    open = false;
                }
            }
            assertThat(open).isFalse();
        }
    }

    @Test
    void aSecondTrickledHeaderIsCutOffToo() throws IOException {
        try (var socket = open()) {
            socket.setSoTimeout(15_000);
            socket.getOutputStream()
                    .write(
                            "GET /health HTTP/1.1\r\nHost: localhost\r\n\r\nGET /health"
                                    .getBytes(StandardCharsets.US_ASCII));
            var all = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(all).startsWith("HTTP/1.1 200 ").endsWith("ok\n");
        }
    }

    @Test
    void oneAddressHoldsOnlySoManyConnections() throws IOException {
        var sockets = new ArrayList<Socket>();
        try {
            for (int i = 0; i < 60; i++) {
                sockets.add(open());
            }
            int closed = 0;
            for (var socket : sockets.subList(41, 60)) {
                socket.setSoTimeout(1_500);
                closed += isClosed(socket) ? 1 : 0;
            }
            assertThat(closed).isEqualTo(19);
        } finally {
            for (var socket : sockets) {
                socket.close();
            }
        }
    }

    @Test
    void whoComesTooOftenWaits() {
        units.unit("A1");
        int refused = 0;
        for (int i = 0; i < 40; i++) {
            refused += phone.get(label("A1")).status() == 429 ? 1 : 0;
        }
        assertThat(refused).isEqualTo(10);
        assertThat(phone.get(label("A1")).header("retry-after")).isEqualTo("60");
        assertThat(phone.get(bare("A2")).status()).isEqualTo(200);
    }

    @Test
    void whoeverGuessesASerialKeepsNoOwnerOut() {
        units.unit("A1");
        for (int i = 0; i < 31; i++) {
            phone.get(bare("A1") + (i % 2 == 0 ? "" : "?t=" + token("A2")));
        }
        assertThat(phone.get(bare("A1")).status()).isEqualTo(429);
        assertThat(phone.get(label("A1")).status()).isEqualTo(200);
    }

    @Test
    void failuresAreSmallPagesWithoutDetails() {
        units.execute("update brand set colour = 'no hex'");
        var seen = phone.get("/01/" + GTIN);
        assertThat(seen.status()).isEqualTo(500);
        assertThat(seen.page().select("h1").text()).isEqualTo("Something went wrong");
        assertThat(seen.body()).doesNotContain("no hex", "Exception");
    }

    private Socket open() throws IOException {
        return new Socket(phone.address().getHost(), phone.address().getPort());
    }

    private static boolean isClosed(Socket socket) {
        try {
            return socket.getInputStream().read() < 0;
        } catch (IOException e) {
            return !(e instanceof java.net.SocketTimeoutException);
        }
    }
}
