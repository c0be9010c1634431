package dev.aftercare.ui.kit;

/// What is this computer's and its person's, beside what is the company's.
///
/// @param files how they choose one
/// @param kept how they left their lists
public record Workplace(FileChoice files, Kept kept) {}
