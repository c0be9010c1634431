package dev.aftercare.cli.demo;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A customer's phone: opens what a code says, fills in the form that is there, and keeps the pages
/// it saw.
final class Phone implements AutoCloseable {
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\">");
    private static final Pattern BESIDE =
            Pattern.compile("(?<=(?:href|src)=\")/((?:look|pictures)/[^\"]+)(?=\")");

    private final URI server;
    private final Path pages;
    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();
    private int seen;

    Phone(URI server, Path pages) {
        this.server = server;
        this.pages = pages;
    }

    /// A page as it came.
    record Page(URI address, int status, String html) {}

    /// The code's payload, its host replaced by the server's.
    Page scan(String payload) {
        var printed = URI.create(payload);
        return open(server.resolve(printed.getRawPath() + '?' + printed.getRawQuery()));
    }

    Page open(URI address) {
        return send(HttpRequest.newBuilder(address).build());
    }

    /// Sends the page's form with what a person types into it.
    Page fillIn(Page page, Map<String, String> typed) {
        var fields = new LinkedHashMap<String, String>();
        var hidden = HIDDEN.matcher(page.html());
        while (hidden.find()) {
            fields.put(hidden.group(1), hidden.group(2));
        }
        fields.putAll(typed);
        var body =
                fields.entrySet().stream()
                        .map(field -> encoded(field.getKey()) + '=' + encoded(field.getValue()))
                        .collect(Collectors.joining("&"));
        return send(
                HttpRequest.newBuilder(page.address())
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body))
                        .build());
    }

    private Page send(HttpRequest request) {
        try {
            var answer = client.send(request, BodyHandlers.ofString());
            keep(answer.body());
            return new Page(answer.uri(), answer.statusCode(), answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new InterruptedIOException());
        }
    }

    /// The page with its stylesheet and pictures beside it, so that it can be looked at later.
    private void keep(String html) throws IOException, InterruptedException {
        seen++;
        var loaded = BESIDE.matcher(html).results().map(found -> found.group(1)).toList();
        for (var file : loaded) {
            var kept = pages.resolve(file);
            if (!Files.exists(kept)) {
                Files.createDirectories(kept.getParent());
                var request = HttpRequest.newBuilder(server.resolve('/' + file)).build();
                client.send(request, BodyHandlers.ofFile(kept));
            }
        }
        Files.writeString(pages.resolve(seen + ".html"), BESIDE.matcher(html).replaceAll("$1"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        client.close();
    }
}
