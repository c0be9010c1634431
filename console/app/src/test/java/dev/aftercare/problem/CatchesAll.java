package dev.aftercare.problem;

/// Wrong on purpose: see HouseTest.
public final class CatchesAll {
    boolean works(Runnable work) {
        try {
            work.run();
            return true;
        } catch (RuntimeException _) {
            return false;
        }
    }
}
