package dev.aftercare.scan.http;

import java.time.Duration;

/// How much one server takes, altogether and from one address.
///
/// @param connections open at once
/// @param connectionsPerAddress open at once from one address; a factory behind one router is one
/// @param patience for the headers of a request, counted from the connection's start or from the
///   answer before; also the longest a connection may idle
/// @param requestsPerMinute from one address
/// @param requestsPerUnit a minute for one unit, whoever asks
/// @param formsPerHour sent from one address
public record Limits(
        int connections,
        int connectionsPerAddress,
        Duration patience,
        int requestsPerMinute,
        int requestsPerUnit,
        int formsPerHour) {

    public static final Limits STANDARD =
            new Limits(4_096, 512, Duration.ofSeconds(10), 1_200, 120, 240);
}
