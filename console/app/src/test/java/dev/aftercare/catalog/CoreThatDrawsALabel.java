package dev.aftercare.catalog;

import dev.aftercare.labels.Drawn;

/// Wrong on purpose: see HouseTest.
public record CoreThatDrawsALabel(Drawn label) {}
