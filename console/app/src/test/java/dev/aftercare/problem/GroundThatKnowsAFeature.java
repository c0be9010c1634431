package dev.aftercare.problem;

import dev.aftercare.catalog.BrandRow;

/// Wrong on purpose: see HouseTest.
public record GroundThatKnowsAFeature(BrandRow brand) {}
