package dev.aftercare.scan.http;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/// Lets requests in to the site and its answers out: whoever comes too often, or asks for another
/// host, stays outside; every answer carries the headers that keep it safe.
final class FrontDoor extends Handler.Abstract {
    private final Site site;
    private final Connections connections;
    private final RateLimit requests;
    private final RateLimit forms;

    FrontDoor(Site site, Connections connections, Limits limits) {
        this.site = site;
        this.connections = connections;
        this.requests = new RateLimit(limits.requestsPerMinute(), Duration.ofMinutes(1));
        this.forms = new RateLimit(limits.formsPerHour(), Duration.ofHours(1));
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        var connection = request.getConnectionMetaData().getConnection();
        connections.begins(connection);
        Request.addCompletionListener(request, _ -> connections.waits(connection));
        send(answer(request), request, response, callback);
        return true;
    }

    private Answer answer(Request request) {
        var language = language(request);
        try {
            var ask = ask(request);
            if (!site.isKnownAs(host(ask.origin().authority()))) {
                return site.sorry(421, language);
            }
            if (!requests.admits(ask.caller().counted())
                    || (ask.isPost() && !forms.admits(ask.caller().counted()))) {
                throw new Unanswerable(429);
            }
            return site.answer(ask);
        } catch (Unanswerable why) {
            var sorry = site.sorry(why.status(), language);
            return why.status() == 429 ? sorry.with("Retry-After", "60") : sorry;
        }
    }

    private Ask ask(Request request) {
        var uri = request.getHttpURI();
        var rawQuery = Optional.ofNullable(uri.getQuery()).orElse("");
        return new Ask(
                request.getMethod(),
                new Ask.Origin(
                        Optional.ofNullable(uri.getScheme()).orElse("http"),
                        Optional.ofNullable(uri.getAuthority()).orElse("")),
                Optional.ofNullable(uri.getPath()).orElse("/"),
                rawQuery,
                Parameters.parse(rawQuery),
                name -> Optional.ofNullable(request.getHeaders().get(name)),
                Caller.of(request.getConnectionMetaData().getRemoteSocketAddress()),
                new FormBody(request, connections)::read);
    }

    static String language(Request request) {
        return Optional.ofNullable(request.getHeaders().get(HttpHeader.ACCEPT_LANGUAGE)).orElse("");
    }

    /// Without the port; an IPv6 address keeps its brackets.
    private static String host(String authority) {
        int port = authority.lastIndexOf(':');
        var host = port > authority.lastIndexOf(']') ? authority.substring(0, port) : authority;
        return host.toLowerCase(Locale.ROOT);
    }

    static void send(Answer answer, Request request, Response response, Callback callback) {
        boolean isHead = HttpMethod.HEAD.is(request.getMethod());
        response.setStatus(answer.status());
        var headers = response.getHeaders();
        SafetyHeaders.ALL.forEach(header -> headers.put(header.name(), header.value()));
        answer.headers().forEach(header -> headers.put(header.name(), header.value()));
        if (!headers.contains(HttpHeader.CACHE_CONTROL)) {
            headers.put(HttpHeader.CACHE_CONTROL, "no-cache");
        }
        headers.put(HttpHeader.CONTENT_LENGTH, answer.body().length());
        switch (answer.body()) {
            case Answer.Whole whole ->
                    response.write(true, ByteBuffer.wrap(whole.bytes()), callback);
            case Answer.Streamed streamed -> stream(streamed, isHead, response, callback);
        }
    }

    /// Blocks this request's thread for as long as the phone takes.
    private static void stream(
            Answer.Streamed body, boolean isHead, Response response, Callback callback) {
        if (isHead) {
            callback.succeeded();
            return;
        }
        try (var in = body.open().get();
                var out = Content.Sink.asOutputStream(response)) {
            in.transferTo(out);
        } catch (IOException e) {
            callback.failed(e); // the phone is gone
            return;
        }
        callback.succeeded();
    }
}
