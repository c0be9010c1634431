package dev.aftercare.importing.session;

import dev.aftercare.actor.Actor;
import dev.aftercare.importing.Batches;
import dev.aftercare.importing.Committed;
import dev.aftercare.importing.check.Code;
import dev.aftercare.problem.Invalid;
import dev.aftercare.problem.Refused;
import dev.aftercare.progress.Cancelled;
import dev.aftercare.progress.Progress;

import java.util.List;
import java.util.Optional;

/// One import, open: how its file is read, its rows, and what is decided about them. Every decision
/// is in the database when its method returns. Whoever decides after another console has, is refused
/// ([dev.aftercare.problem.Refusal.Changed]) and has to [ImportSessions#resume] it. May be used by
/// several threads, one decision at a time; the caller closes it, and nothing is lost by that.
///
/// Columns count from 0, rows are named by their number in the sheet.
public final class ImportSession implements AutoCloseable {

    public long id() {
        throw new UnsupportedOperationException();
    }

    /// As its row in the database now is.
    public UnfinishedSession summary() {
        throw new UnsupportedOperationException();
    }

    /// What came before of the same content.
    public SameFile sameFile() {
        throw new UnsupportedOperationException();
    }

    // How the file is read

    public SessionReading reading() {
        throw new UnsupportedOperationException();
    }

    public List<SheetPreview> sheets() {
        throw new UnsupportedOperationException();
    }

    public SheetNotes notes() {
        throw new UnsupportedOperationException();
    }

    public List<SessionColumn> columns() {
        throw new UnsupportedOperationException();
    }

    /// Whether rows could be checked: a column is known as the serial's.
    public boolean isChecked() {
        throw new UnsupportedOperationException();
    }

    /// Reads another sheet or from another header row on; columns are guessed anew. Decisions about
    /// rows go if it is another sheet.
    ///
    /// @throws Refused if something was committed
    /// @throws Cancelled if `progress` says so; all is as before
    public void read(Actor actor, String sheet, int headerRow, Progress progress) {
        throw new UnsupportedOperationException();
    }

    /// Says what a column is, and checks all rows again. A column that was the same field before is
    /// then kept by its name.
    ///
    /// @throws Refused if something was committed
    /// @throws Cancelled if `progress` says so; all is as before
    public void map(Actor actor, int column, ColumnUse use, Progress progress) {
        throw new UnsupportedOperationException();
    }

    /// Says what holds for the whole file, and checks all rows again if that changes them.
    ///
    /// @throws Invalid if the batch's name is none (field `batch`)
    /// @throws Refused if there is no such product, or another batch has the name
    /// @throws Cancelled if `progress` says so; all is as before
    public void choose(Actor actor, FileChoices choices, Progress progress) {
        throw new UnsupportedOperationException();
    }

    /// Checks all rows against the catalogue and the units as they now are: after a commit was
    /// refused because of either, or the session has been open for long.
    public void checkAgain(Progress progress) {
        throw new UnsupportedOperationException();
    }

    // Rows and what is decided about them

    /// @throws IllegalStateException if it is not checked ([#isChecked])
    public SessionReview review() {
        throw new UnsupportedOperationException();
    }

    /// Puts a text into a cell, as if it stood so in the file; empty empties it. That row is checked
    /// again, and rows that are its duplicates or no longer are.
    ///
    /// @throws Refused if the row is imported
    public void fix(Actor actor, int row, int column, String text) {
        throw new UnsupportedOperationException();
    }

    /// Uses the proposal for each row of a group that has one.
    ///
    /// @param choice which of the proposals ([Proposal#choices]), 0 for the likeliest
    /// @return how many cells were changed
    public int fixAlike(Actor actor, ProblemGroup group, int choice) {
        throw new UnsupportedOperationException();
    }

    /// Puts a text into the cell of each row of the group whose cell holds the same as this row's.
    ///
    /// @return how many cells were changed
    public int fixSame(Actor actor, ProblemGroup group, int row, String text) {
        throw new UnsupportedOperationException();
    }

    /// Takes all rows with the problem as they are.
    ///
    /// @throws IllegalArgumentException if it is none that can be accepted
    public void accept(Actor actor, Code code) {
        throw new UnsupportedOperationException();
    }

    /// Leaves a row out.
    ///
    /// @throws Refused if the row is imported
    public void skip(Actor actor, int row) {
        throw new UnsupportedOperationException();
    }

    /// Leaves all rows of a group out.
    ///
    /// @return how many
    public int skipAlike(Actor actor, ProblemGroup group) {
        throw new UnsupportedOperationException();
    }

    /// Of rows that are the same unit leaves all but the first out.
    ///
    /// @return how many
    public int keepFirst(Actor actor) {
        throw new UnsupportedOperationException();
    }

    /// What [#undo] would take back: the latest decision, unless rows were committed after it.
    public Optional<Decision> lastDecision() {
        throw new UnsupportedOperationException();
    }

    /// Takes the latest decision back.
    ///
    /// @return what it was; empty if there was none
    public Optional<Decision> undo(Actor actor) {
        throw new UnsupportedOperationException();
    }

    // The end

    /// Commits all rows that nothing holds in one transaction, into the session's batch. The session
    /// is finished unless rows are still held. Where its batch is later undone ([Batches#undo]), it
    /// is unfinished again, with all that was decided.
    ///
    /// @throws Refused if since the check somebody has added one of the units, removed one that it
    ///   would change, changed the catalogue, taken the batch's name or decided something here
    /// @throws Cancelled if `progress` says so; nothing stays
    public Committed commit(Actor actor, Progress progress) {
        throw new UnsupportedOperationException();
    }

    /// Leaves what is still held out for good.
    public void finish(Actor actor) {
        throw new UnsupportedOperationException();
    }

    /// Frees its local files.
    @Override
    public void close() {
        throw new UnsupportedOperationException();
    }
}
