package dev.aftercare.scan.http;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// What is answered.
public record Answer(int status, List<Header> headers, Body body) {

    public record Header(String name, String value) {}

    public sealed interface Body {
        long length();
    }

    @SuppressWarnings("ArrayRecordComponent") // made here, sent, and let go
    record Whole(byte[] bytes) implements Body {
        @Override
        public long length() {
            return bytes.length;
        }
    }

    /// Read while it is sent, and closed.
    record Streamed(long length, Supplier<InputStream> open) implements Body {}

    public static Answer of(int status, String type, byte[] body) {
        return new Answer(status, List.of(new Header("Content-Type", type)), new Whole(body));
    }

    public static Answer stream(int status, String type, long length, Supplier<InputStream> open) {
        return new Answer(
                status, List.of(new Header("Content-Type", type)), new Streamed(length, open));
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
        return new Answer(status, List.of(), new Whole(new byte[0]));
    }

    /// After a form: the page to get instead.
    public static Answer seeOther(String location) {
        return empty(303).with("Location", location);
    }

    /// To what serves this now; another time it may be elsewhere.
    public static Answer temporarily(String location) {
        return empty(307).with("Location", location);
    }

    public static Answer notAllowed(String allowed) {
        return text(405, "Allowed here: " + allowed + "\n").with("Allow", allowed);
    }

    /// In place of a header of this name, if there is one.
    public Answer with(String name, String value) {
        var more = new ArrayList<>(headers);
        more.removeIf(header -> header.name().equals(name));
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
