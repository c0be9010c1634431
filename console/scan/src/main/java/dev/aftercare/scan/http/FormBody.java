package dev.aftercare.scan.http;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;

/// Reads the form that came with a request.
final class FormBody {
    private static final int LONGEST = 16 * 1024;

    /// At 1 kB/s, after a moment to begin with.
    private static final Duration PATIENCE = Duration.ofSeconds(5 + LONGEST / 1024);

    private final Request request;
    private final Connections connections;

    FormBody(Request request, Connections connections) {
        this.request = request;
        this.connections = connections;
    }

    /// @throws Unanswerable 413, 415 or 400
    Parameters read() {
        if (!isForm()) {
            throw new Unanswerable(415);
        }
        if (request.getLength() > LONGEST) {
            throw new Unanswerable(413);
        }
        var connection = request.getConnectionMetaData().getConnection();
        connections.sends(connection, PATIENCE);
        try (var in = Content.Source.asInputStream(request)) {
            var bytes = in.readNBytes(LONGEST + 1);
            if (bytes.length > LONGEST) {
                throw new Unanswerable(413);
            }
            return Parameters.parse(new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new Unanswerable(400, e);
        } finally {
            connections.begins(connection);
        }
    }

    private boolean isForm() {
        var type = request.getHeaders().get(HttpHeader.CONTENT_TYPE);
        return type != null
                && type.toLowerCase(Locale.ROOT).startsWith("application/x-www-form-urlencoded");
    }
}
