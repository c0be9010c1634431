package dev.aftercare.scan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/// A phone's browser, driven by the Chrome DevTools Protocol: 390 × 844, two dots a pixel.
final class Chromium implements AutoCloseable {
    static final Path PROGRAM = Path.of("/usr/bin/chromium");
    private static final int WIDTH = 390;
    private static final int HEIGHT = 844;
    private static final int PATIENCE_SECONDS = 30;

    private final ObjectMapper json = new ObjectMapper();
    private final BlockingQueue<JsonNode> heard = new ArrayBlockingQueue<>(10_000);
    private final List<String> events = new ArrayList<>();
    private final Process process;
    private final WebSocket socket;
    private String session = "";
    private int asked;

    Chromium(Path profile) throws IOException {
        process =
                new ProcessBuilder(
                                PROGRAM.toString(),
                                "--headless",
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync",
                                "--hide-scrollbars",
                                "--remote-debugging-port=0",
                                "--remote-allow-origins=*",
                                "--user-data-dir=" + profile,
                                "about:blank")
                        .redirectErrorStream(true)
                        .redirectOutput(profile.resolve("log").toFile())
                        .start();
        socket = connect(profile.resolve("DevToolsActivePort"));
        var target = call("Target.createTarget", Map.of("url", "about:blank")).get("targetId");
        session =
                call("Target.attachToTarget", Map.of("targetId", target.asText(), "flatten", true))
                        .get("sessionId")
                        .asText();
        call("Page.enable", Map.of());
    }

    private WebSocket connect(Path port) throws IOException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!Files.exists(port) || Files.readAllLines(port).size() < 2) {
            if (System.nanoTime() > end) {
                throw new IOException("Chromium does not start");
            }
            LockSupport.parkNanos(50_000_000);
        }
        var lines = Files.readAllLines(port);
        return HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(
                        URI.create("ws://127.0.0.1:" + lines.getFirst() + lines.get(1)),
                        new Listener())
                .join();
    }

    /// @param scheme `light` or `dark`
    void open(URI page, String scheme) {
        call(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", WIDTH, "height", HEIGHT, "deviceScaleFactor", 2, "mobile", true));
        var feature = Map.of("name", "prefers-color-scheme", "value", scheme);
        call("Emulation.setEmulatedMedia", Map.of("features", List.of(feature)));
        events.clear();
        call("Page.navigate", Map.of("url", page.toString()));
        await("Page.loadEventFired");
    }

    /// All of the page, not only what the phone shows at once.
    void shoot(Path png) throws IOException {
        var size = call("Page.getLayoutMetrics", Map.of()).get("cssContentSize");
        var clip =
                Map.of(
                        "x",
                        0,
                        "y",
                        0,
                        "width",
                        WIDTH,
                        "height",
                        Math.max(HEIGHT, size.get("height").asInt()),
                        "scale",
                        0.5);
        var shot =
                call("Page.captureScreenshot", Map.of("clip", clip, "captureBeyondViewport", true));
        Files.createDirectories(png.getParent());
        Files.write(png, Base64.getDecoder().decode(shot.get("data").asText()));
    }

    /// What a script would see.
    JsonNode evaluate(String expression) {
        return call("Runtime.evaluate", Map.of("expression", expression, "returnByValue", true))
                .get("result")
                .get("value");
    }

    private JsonNode call(String method, Map<String, Object> parameters) {
        try {
            int id = ++asked;
            var message =
                    session.isEmpty()
                            ? Map.of("id", id, "method", method, "params", parameters)
                            : Map.of(
                                    "id",
                                    id,
                                    "method",
                                    method,
                                    "params",
                                    parameters,
                                    "sessionId",
                                    session);
            socket.sendText(json.writeValueAsString(message), true).join();
            while (true) {
                var next = next();
                if (next.path("id").asInt() == id) {
                    return next.get("result");
                }
                events.add(next.path("method").asText());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void await(String event) {
        while (!events.remove(event)) {
            events.add(next().path("method").asText());
        }
    }

    private JsonNode next() {
        try {
            var next = heard.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (next == null) {
                throw new IllegalStateException("Chromium says nothing");
            }
            return next;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private final class Listener implements WebSocket.Listener {
        private final StringBuilder text = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
            text.append(part);
            if (last) {
                try {
                    heard.add(json.readTree(text.toString()));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                text.setLength(0);
            }
            return WebSocket.Listener.super.onText(from, part, last);
        }
    }

    @Override
    public void close() {
        socket.abort();
        process.destroy();
        process.onExit().orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    }
}
