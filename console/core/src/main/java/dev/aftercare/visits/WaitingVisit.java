package dev.aftercare.visits;

import java.util.concurrent.CompletableFuture;

/// A visit on its way to the tables.
///
/// @param stored completes with the commit
record WaitingVisit(Visit visit, CompletableFuture<Void> stored) {

    long unitId() {
        return visit.unitId();
    }
}
