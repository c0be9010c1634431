package dev.aftercare.scan.http;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/// What a phone asks.
///
/// @param path as it was sent, escaped, from the first slash
/// @param rawQuery as it was sent, without the question mark; empty if there is none
/// @param header a header's value by name
/// @param body reads the form that was sent, once
public record Ask(
        String method,
        Origin origin,
        String path,
        String rawQuery,
        Parameters query,
        Function<String, Optional<String>> header,
        Caller caller,
        Supplier<Parameters> body) {

    /// The scheme and host it was sent to: `https://id.maker.example`.
    public record Origin(String scheme, String authority) {
        @Override
        public String toString() {
            return scheme + "://" + authority;
        }
    }

    public boolean isPost() {
        return method.equals("POST");
    }

    public Optional<String> header(String name) {
        return header.apply(name);
    }

    /// Reads the form that came with it.
    ///
    /// @throws Unanswerable 413 if it is too long, 415 if it is no form, 400 if it cannot be read
    public Parameters form() {
        return body.get();
    }

    /// The path and query it was sent to.
    public String target() {
        return rawQuery.isEmpty() ? path : path + '?' + rawQuery;
    }
}
