package dev.aftercare;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// Somebody with a phone: opens a unit's page, and registers it in two fields.
final class Visitor implements AutoCloseable {
    private final HttpClient client = HttpClient.newHttpClient();

    HttpResponse<String> open(String address) {
        return ask(HttpRequest.newBuilder(URI.create(address)));
    }

    Document page(String address) {
        return Jsoup.parse(open(address).body());
    }

    HttpResponse<String> register(String address, String contact, String boughtOn) {
        var fields = new LinkedHashMap<String, String>();
        page(address).select("form").getFirst().select("input").stream()
                .filter(field -> !field.attr("type").equals("checkbox"))
                .forEach(field -> fields.put(field.attr("name"), field.attr("value")));
        fields.put("contact", contact);
        fields.put("bought", boughtOn);
        return ask(
                HttpRequest.newBuilder(URI.create(address))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(encoded(fields))));
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(
                        field ->
                                field.getKey()
                                        + '='
                                        + URLEncoder.encode(
                                                field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private HttpResponse<String> ask(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /// A server that stops waits for lines that are open.
    @Override
    public void close() {
        client.close();
    }
}
