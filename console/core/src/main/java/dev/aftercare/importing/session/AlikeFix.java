package dev.aftercare.importing.session;

/// What a fix for all alike would do, checked against file and database.
///
/// @param rows how many have the problem
/// @param changed how many have a proposal: that many cells change
/// @param right how many of those nothing holds any more
/// @param twice how many would be the same unit as another row
/// @param known how many would be units of the database
/// @param stillHeld how many something else holds
public record AlikeFix(int rows, int changed, int right, int twice, int known, int stillHeld) {}
