package dev.aftercare.owners;

import dev.aftercare.database.Database;

/// Wrong on purpose: see HouseTest.
public final class CommitsWithoutADeed {
    String commit(Database database) {
        return database.fact(_ -> "nobody did it");
    }
}
