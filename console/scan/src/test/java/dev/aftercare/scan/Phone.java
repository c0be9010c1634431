package dev.aftercare.scan;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// A visitor's phone: asks the server that it is given and follows nothing by itself.
final class Phone implements AutoCloseable {
    private final HttpClient client = HttpClient.newHttpClient();
    private final URI server;

    Phone(URI server) {
        this.server = server;
    }

    record Seen(int status, Map<String, String> headers, String body) {

        Document page() {
            return Jsoup.parse(body);
        }

        String header(String name) {
            return headers.getOrDefault(name, "");
        }

        /// All that must be the same for whoever may not know the difference.
        Seen withoutDate() {
            var others = new TreeMap<>(headers);
            others.remove("date");
            return new Seen(status, others, body);
        }

        /// The fields of the first form, as they stand in it.
        Map<String, String> form() {
            var fields = new LinkedHashMap<String, String>();
            page().select("form").getFirst().select("input").stream()
                    .filter(field -> !field.attr("type").equals("checkbox"))
                    .forEach(field -> fields.put(field.attr("name"), field.attr("value")));
            return fields;
        }
    }

    URI address() {
        return server;
    }

    /// @param headers names and values in turn
    Seen get(String path, String... headers) {
        return ask("GET", path, HttpRequest.BodyPublishers.noBody(), headers);
    }

    Seen ask(String method, String path, String... headers) {
        return ask(method, path, HttpRequest.BodyPublishers.noBody(), headers);
    }

    Seen send(String path, Map<String, String> form) {
        return ask(
                "POST",
                path,
                HttpRequest.BodyPublishers.ofString(encoded(form)),
                "Content-Type",
                "application/x-www-form-urlencoded");
    }

    static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> field.getKey() + '=' + escaped(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String escaped(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    Seen ask(String method, String path, HttpRequest.BodyPublisher body, String... headers) {
        var request =
                HttpRequest.newBuilder(URI.create(server.toString().replaceAll("/$", "") + path))
                        .method(method, body);
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            var answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            var names = new TreeMap<String, String>();
            answer.headers().map().forEach((name, values) -> names.put(name, values.getFirst()));
            return new Seen(answer.statusCode(), names, answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /// Sends a request line and headers, and asks to close afterwards.
    String lines(String... lines) {
        return raw(String.join("\r\n", lines) + "\r\nConnection: close\r\n\r\n");
    }

    /// Sends exactly these characters on a connection of its own and returns all that comes back
    /// before the server closes.
    String raw(String request) {
        try (var socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Hangs up: a server that stops waits a second for lines that are open.
    @Override
    public void close() {
        client.close();
    }
}
