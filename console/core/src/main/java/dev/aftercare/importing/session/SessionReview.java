package dev.aftercare.importing.session;

import dev.aftercare.importing.ImportPlan;
import dev.aftercare.importing.check.Problem;
import dev.aftercare.sheet.file.OutputFormat;

import java.io.OutputStream;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;

/// The rows of a session as they are now. Rows are named by their number in the sheet. May be asked
/// by any thread; nothing but [#proposal], [#alike] and [#copyProblems] waits for anything.
public final class SessionReview {

    public SessionCounts counts() {
        throw new UnsupportedOperationException();
    }

    /// What a commit would do now; rows that are held are left out.
    public ImportPlan plan() {
        throw new UnsupportedOperationException();
    }

    /// Held first, then warnings, then skipped; the largest first.
    public List<ProblemGroup> groups() {
        throw new UnsupportedOperationException();
    }

    /// Blank rows, and rows with nothing in a column of ours.
    public int emptyRows() {
        throw new UnsupportedOperationException();
    }

    /// Rows that a person skipped.
    public int leftOut() {
        throw new UnsupportedOperationException();
    }

    public RowList rows(RowFilter filter) {
        throw new UnsupportedOperationException();
    }

    public ReviewRow row(int number) {
        throw new UnsupportedOperationException();
    }

    /// The next held row below, from the top again after the last; warnings where nothing is held.
    /// Empty if there is no problem.
    public OptionalInt nextProblem(int number) {
        throw new UnsupportedOperationException();
    }

    /// As [#nextProblem], upwards.
    public OptionalInt previousProblem(int number) {
        throw new UnsupportedOperationException();
    }

    /// What can be done about a cell, with what is proposed checked against file and database. Empty
    /// if nothing holds its row there. Waits for the database.
    public java.util.Optional<Proposal> proposal(int number, int column) {
        throw new UnsupportedOperationException();
    }

    /// What [ImportSession#fixAlike] would do. Waits for the database.
    public AlikeFix alike(ProblemGroup group) {
        throw new UnsupportedOperationException();
    }

    /// Writes the rows that are held under their header, each with its state, what is wrong and the
    /// session. Reads the file again.
    ///
    /// @param words what is wrong, for people
    public void copyProblems(
            OutputStream out, OutputFormat format, Function<Problem, String> words) {
        throw new UnsupportedOperationException();
    }
}
