package dev.aftercare.owners.circle;

import dev.aftercare.owners.circle.back.Other;

/// Wrong on purpose: see HouseTest.
public record One(Other other) {}
