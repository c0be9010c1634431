package dev.aftercare.visits;

import java.time.Instant;

/// An outside person looked at a unit's page.
///
/// @param moment what they were shown first
/// @param country ISO 3166 alpha-2 where a trusted proxy names it; empty: the unit's market
/// @param language of the page
public record Visit(long unitId, Instant at, Moment moment, String country, String language) {}
