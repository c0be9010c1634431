package dev.aftercare.problem;

/// Wrong on purpose: see HouseTest.
public final class StringUtil {}
