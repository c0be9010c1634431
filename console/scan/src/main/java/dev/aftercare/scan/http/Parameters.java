package dev.aftercare.scan.http;

import dev.aftercare.problem.Check;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Names and values of a query or a form (`application/x-www-form-urlencoded`), in their order.
public record Parameters(List<Entry> entries) {
    private static final int MOST = 60;

    public record Entry(String name, String value) {}

    public Parameters {
        entries = List.copyOf(entries);
    }

    /// Reads them; bytes are UTF-8.
    ///
    /// @throws Unanswerable 400 for a malformed escape, too many of them, or what cannot be stored
    public static Parameters parse(String text) {
        var entries = new ArrayList<Entry>();
        for (String pair : text.split("&", -1)) {
            if (pair.isEmpty()) {
                continue;
            }
            int equals = pair.indexOf('=');
            String name = equals < 0 ? pair : pair.substring(0, equals);
            String value = equals < 0 ? "" : pair.substring(equals + 1);
            entries.add(new Entry(decoded(name), decoded(value)));
        }
        if (entries.size() > MOST) {
            throw new Unanswerable(400);
        }
        return new Parameters(entries);
    }

    /// The first of this name.
    public Optional<String> first(String name) {
        return entries.stream()
                .filter(entry -> entry.name().equals(name))
                .map(Entry::value)
                .findFirst();
    }

    /// Trimmed, empty if there is none.
    public String text(String name) {
        return first(name).map(String::strip).orElse("");
    }

    public boolean has(String name) {
        return first(name).isPresent();
    }

    private static String decoded(String text) {
        try {
            var decoded = URLDecoder.decode(text, StandardCharsets.UTF_8);
            if (!Check.isStorable(decoded)) {
                throw new Unanswerable(400);
            }
            return decoded;
        } catch (IllegalArgumentException e) {
            throw new Unanswerable(400, e);
        }
    }
}
