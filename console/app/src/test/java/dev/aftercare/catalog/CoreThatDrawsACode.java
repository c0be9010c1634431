package dev.aftercare.catalog;

import com.google.zxing.common.BitMatrix;

/// Wrong on purpose: see HouseTest.
public record CoreThatDrawsACode(BitMatrix code) {}
