package dev.aftercare.importing.session;

import dev.aftercare.actor.Actor;
import dev.aftercare.database.Database;
import dev.aftercare.files.Attachments;
import dev.aftercare.problem.Refused;
import dev.aftercare.progress.Cancelled;
import dev.aftercare.progress.Progress;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/// Imports that wait for a person: begins them, lists them, takes them up again on any console.
///
/// Everything here and in [ImportSession] that takes an actor or a progress waits for the database.
public final class ImportSessions {
    private final Database database;
    private final Attachments attachments;
    private final Clock clock;

    /// @param clock what day it is, which tells dates that lie ahead
    public ImportSessions(Database database, Attachments attachments, Clock clock) {
        this.database = database;
        this.attachments = attachments;
        this.clock = clock;
    }

    /// Whether the same content came before, under whatever name.
    public SameFile recognise(Path path) {
        throw new UnsupportedOperationException();
    }

    /// Reads and checks a file as far as it can be guessed how, and keeps it and what was guessed.
    /// Where no sheet looks like a table of units, the first one with rows is taken and nothing is
    /// mapped: [ImportSession#isChecked] is false then.
    ///
    /// @throws Refused if it is no spreadsheet that can be read
    /// @throws Cancelled if `progress` says so; nothing stays
    public ImportSession begin(Actor actor, Path path, Progress progress) {
        throw new UnsupportedOperationException();
    }

    /// Takes up what somebody has begun, here or on another console: reads the kept file again and
    /// repeats what was decided.
    ///
    /// @throws Refused NotFound if it was finished, discarded or never begun
    /// @throws Cancelled if `progress` says so
    public ImportSession resume(long id, Progress progress) {
        throw new UnsupportedOperationException();
    }

    /// The latest begun first.
    public List<UnfinishedSession> unfinished() {
        throw new UnsupportedOperationException();
    }

    /// Drops it with all decisions. What was committed of it stays.
    ///
    /// @throws Refused Changed if somebody has decided something since it was seen
    public void discard(Actor actor, UnfinishedSession seen) {
        throw new UnsupportedOperationException();
    }
}
