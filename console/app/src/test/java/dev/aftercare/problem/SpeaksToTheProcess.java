package dev.aftercare.problem;

/// Wrong on purpose: see HouseTest.
public final class SpeaksToTheProcess {
    void speak() {
        System.out.println("here");
    }
}
