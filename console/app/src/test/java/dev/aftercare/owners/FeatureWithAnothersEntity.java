package dev.aftercare.owners;

import dev.aftercare.catalog.Brand;

/// Wrong on purpose: see HouseTest.
public record FeatureWithAnothersEntity(Brand brand) {}
