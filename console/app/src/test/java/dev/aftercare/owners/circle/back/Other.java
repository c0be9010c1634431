package dev.aftercare.owners.circle.back;

import dev.aftercare.owners.circle.One;

/// Wrong on purpose: see HouseTest.
public record Other(One one) {}
