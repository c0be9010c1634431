package dev.aftercare.scan.http;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// What is answered.
public record Answer(int status, List<Header> headers, byte[] body) {

    public record Header(String name, String value) {}

    public static Answer of(int status, String type, byte[] body) {
        return new Answer(status, List.of(new Header("Content-Type", type)), body);
    }

    public static Answer html(int status, byte[] page) {
        return of(status, "text/html;charset=utf-8", page);
    }

    public static Answer text(int status, String text) {
        return of(status, "text/plain;charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
    }

    public static Answer json(int status, String type, String json) {
        return of(status, type, json.getBytes(StandardCharsets.UTF_8));
    }

    public static Answer empty(int status) {
        return new Answer(status, List.of(), new byte[0]);
    }

    /// After a form: the page to get instead.
    public static Answer seeOther(String location) {
        return empty(303).with("Location", location);
    }

    /// To what serves this link type now; another time it may be elsewhere.
    public static Answer temporarily(String location) {
        return empty(307).with("Location", location);
    }

    public static Answer notAllowed(String allowed) {
        return text(405, "Allowed here: " + allowed + "\n").with("Allow", allowed);
    }

    public Answer with(String name, String value) {
        var more = new ArrayList<>(headers);
        more.add(new Header(name, value));
        return new Answer(status, List.copyOf(more), body);
    }

    /// It is for one person: no cache keeps it.
    public Answer notStored() {
        return with("Cache-Control", "no-store");
    }

    /// What is known by its content never changes.
    public Answer keptForever() {
        return with("Cache-Control", "public, max-age=31536000, immutable");
    }
}
