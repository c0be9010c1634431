package dev.aftercare.importing.session;

import dev.aftercare.database.Database;
import dev.aftercare.files.Attachments;
import dev.aftercare.importing.columns.TableFinder;
import dev.aftercare.importing.columns.TableFinder.Guess;
import dev.aftercare.importing.units.ColumnLooks;
import dev.aftercare.importing.units.KnownCatalogue;
import dev.aftercare.importing.units.UnitColumns;

import java.time.Clock;

/// What sessions are read and written by.
record Services(Database database, Attachments attachments, Clock clock) {

    /// As people have said for this header before; else as its words and values tell.
    Mapping mapping(Guess guess) {
        var header = Mapping.fingerprint(guess.table().header());
        return database.read(session -> KeptSessions.mappingOf(session, header))
                .map(mapping -> mapping.at(guess.table()))
                .orElseGet(() -> Mapping.of(guess));
    }

    /// Finds columns by what products there are now.
    TableFinder finder() {
        var catalogue = database.read(session -> KnownCatalogue.read(session, clock));
        return new TableFinder(UnitColumns.TARGET, new ColumnLooks(catalogue));
    }
}
