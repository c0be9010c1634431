package dev.aftercare.owners;

import dev.aftercare.database.Database;

/// Wrong on purpose: see HouseTest.
public final class DerivesInSilence {
    String derive(Database database) {
        return database.derive(_ -> "nobody was told");
    }
}
