package dev.aftercare.scan.http;

import java.util.List;

/// What every answer carries: the page loads nothing from anywhere else, runs nothing, and is
/// framed by nobody; where it came from is told to nobody.
final class SafetyHeaders {
    static final List<Answer.Header> ALL =
            List.of(
                    new Answer.Header(
                            "Content-Security-Policy",
                            "default-src 'none'; style-src 'self'; img-src 'self';"
                                    + " form-action 'self'; base-uri 'none';"
                                    + " frame-ancestors 'none'"),
                    new Answer.Header("X-Content-Type-Options", "nosniff"),
                    new Answer.Header("X-Frame-Options", "DENY"),
                    new Answer.Header("Referrer-Policy", "no-referrer"),
                    new Answer.Header("Cross-Origin-Opener-Policy", "same-origin"));

    private SafetyHeaders() {}
}
