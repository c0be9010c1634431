package dev.aftercare.insight;

/// What a new store has come to, from the catalogue to the first customer.
public record FirstSteps(boolean catalogue, boolean units, boolean labels, boolean visits) {

    public boolean areDone() {
        return catalogue && units && labels && visits;
    }
}
