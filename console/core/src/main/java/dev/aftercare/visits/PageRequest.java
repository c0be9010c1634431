package dev.aftercare.visits;

/// What of a request for a unit's page decides whether it is a visit.
///
/// @param purpose the header `Sec-Purpose`, empty where there is none
/// @param agent the header `User-Agent`, empty where there is none
/// @param address the visitor's, behind a trusted proxy the one it names
public record PageRequest(
        String method, boolean tokenIsValid, String purpose, String agent, String address) {}
