package dev.aftercare.ui;

import dev.aftercare.database.Database;
import dev.aftercare.units.list.UnitLines;

/// Wrong on purpose.
public final class ScreenThatKnowsTheDatabase {
    public UnitLines lines(Database database) {
        return new UnitLines(database);
    }
}
