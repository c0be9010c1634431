package dev.aftercare.labels;

/// Stands for label rendering: see HouseTest.
public record Drawn() {}
