package dev.aftercare.insight;

/// What customers did today, in the company's zone. Marked units are in none of it.
///
/// @param firstScans units whose page was seen for the first time
public record Today(long visits, long visitsYesterday, long firstScans, long registrations) {}
