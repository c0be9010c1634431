package dev.aftercare.problem;

/// Wrong on purpose: see HouseTest.
public final class StaticThatChanges {
    static int count;

    private StaticThatChanges() {}
}
