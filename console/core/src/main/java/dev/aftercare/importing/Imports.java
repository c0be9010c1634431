package dev.aftercare.importing;

import dev.aftercare.actor.Actor;
import dev.aftercare.database.Database;
import dev.aftercare.files.Attachments;
import dev.aftercare.importing.units.KnownCatalogue;
import dev.aftercare.problem.Refused;
import dev.aftercare.progress.Cancelled;
import dev.aftercare.progress.Progress;

import java.nio.file.Path;
import java.time.Clock;

/// Brings in files of units: checks one, says what would happen, commits it in one transaction.
public final class Imports {
    private final Database database;
    private final Attachments attachments;
    private final Clock clock;

    /// @param clock what day it is, which tells dates that lie ahead
    public Imports(Database database, Attachments attachments, Clock clock) {
        this.database = database;
        this.attachments = attachments;
        this.clock = clock;
    }

    /// Reads and checks a file; writes nothing. Corrected rows are checked by what was decided when
    /// they were left out.
    ///
    /// @throws Refused if it is no spreadsheet, no table of units, its product is unknown, or its
    ///   batch's name belongs to another session
    /// @throws Cancelled if `progress` says so
    public FileReview check(Path path, ImportChoices choices, Progress progress) {
        return run(path, choices, false, progress);
    }

    /// As [#check], and a batch's own file may also be looked at again: to see, and to copy, the
    /// rows that were left out of the batch. That review is not committed.
    public FileReview look(Path path, ImportChoices choices, Progress progress) {
        return run(path, choices, true, progress);
    }

    private FileReview run(Path path, ImportChoices choices, boolean again, Progress progress) {
        var catalogue = database.read(session -> KnownCatalogue.read(session, clock));
        return new FileCheck(database, catalogue, progress).run(Source.of(path, choices), again);
    }

    /// Commits all rows that nothing holds, in one transaction: whoever reads sees none of them or
    /// all.
    ///
    /// @throws Refused if since the check the file was changed, or somebody has added one of the
    ///   units, removed one that it would change, changed the catalogue that it was checked by, or
    ///   taken the batch's name
    /// @throws Cancelled if `progress` says so; nothing stays
    public Committed commit(Actor actor, FileReview file, Progress progress) {
        file.mustNotBeSeenAgain();
        var done =
                database.write(
                        actor,
                        tx -> {
                            long session = SessionRows.insert(tx, attachments, file);
                            return new ImportCommit(tx, file.reviewed(session))
                                    .run(file::leftOutAfter, progress);
                        });
        file.committed(done);
        return done;
    }
}
