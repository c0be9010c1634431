package dev.aftercare.importing.session;

import dev.aftercare.actor.Actor;
import dev.aftercare.importing.Batches;
import dev.aftercare.importing.Committed;
import dev.aftercare.importing.check.Code;
import dev.aftercare.importing.session.Decision.Kind;
import dev.aftercare.importing.session.Step.Touched;
import dev.aftercare.problem.Check;
import dev.aftercare.problem.Invalid;
import dev.aftercare.problem.Refused;
import dev.aftercare.progress.Cancelled;
import dev.aftercare.progress.Progress;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;

/// One import, open: how its file is read, its rows, and what is decided about them. Every decision
/// is in the database when its method returns. Whoever decides after another console has, is
/// refused ([dev.aftercare.problem.Refusal.Changed]) and has to [ImportSessions#resume] it. May be
/// used by several threads, one decision at a time; the caller closes it, and nothing is lost by
/// that.
///
/// Columns count from 0, rows are named by their number in the sheet.
public final class ImportSession implements AutoCloseable {
    private static final int LONGEST_TEXT = 32_767; // what a cell holds

    private final KeptFile file;
    private final Current current;
    private final String sha256;
    private final SameFile same;
    private final Deciding deciding;
    private final Rereading rereading;
    private final SessionReview review;
    private final ReentrantLock oneAtATime = new ReentrantLock();
    private boolean closed;

    ImportSession(
            Services services, KeptFile file, KeptSession session, Current current, SameFile same) {
        this.file = file;
        this.current = current;
        this.sha256 = session.sha256();
        this.same = same;
        this.deciding = new Deciding(services, current, session.summary().now(current.get()));
        this.rereading = new Rereading(services, file, current, deciding);
        this.review = new SessionReview(services.database(), current, file, session.summary().id());
    }

    public long id() {
        return summary().id();
    }

    /// As its row in the database now is.
    public UnfinishedSession summary() {
        return deciding.summary();
    }

    /// What came before of the same content.
    public SameFile sameFile() {
        return same;
    }

    // How the file is read

    public SessionReading reading() {
        return current.look(
                now ->
                        new SessionReading(
                                now.mapping().sheet(),
                                now.mapping().headerRow(),
                                now.choices().product(),
                                now.choices().batch(),
                                now.choices().updateExisting()));
    }

    public List<SheetPreview> sheets() {
        return file.sheets();
    }

    public SheetNotes notes() {
        return current.look(now -> now.sheet().notes(file.hiddenSheets()));
    }

    public List<SessionColumn> columns() {
        return current.look(now -> now.sheet().columns(now.mapping()));
    }

    /// Whether rows could be checked: a column is known as the serial's.
    public boolean isChecked() {
        return current.look(now -> now.judged() != null);
    }

    /// Reads another sheet or from another header row on; columns are guessed anew, or as people
    /// have said before for the same header. Decisions about rows go if it is another sheet.
    ///
    /// @throws Refused if something was committed
    /// @throws Cancelled if `progress` says so; all is as before
    public void read(Actor actor, String sheet, int headerRow, Progress progress) {
        doAlone(() -> rereading.read(actor, sheet, headerRow, progress));
    }

    /// Says what a column is, and checks all rows again. A column that was the same field before is
    /// then kept by its name. The next file with the same header is read like this one.
    ///
    /// @throws Refused if something was committed
    /// @throws Cancelled if `progress` says so; all is as before
    public void map(Actor actor, int column, ColumnUse use, Progress progress) {
        doAlone(() -> rereading.map(actor, column, use, progress));
    }

    /// Says what holds for the whole file, and checks all rows again if that changes them.
    ///
    /// @throws Invalid if the batch's name is none, or another batch has it (field `batch`)
    /// @throws Refused if there is no such product
    /// @throws Cancelled if `progress` says so; all is as before
    public void choose(Actor actor, FileChoices choices, Progress progress) {
        doAlone(() -> rereading.choose(actor, choices, progress));
    }

    /// Checks all rows against the catalogue and the units as they now are: after a commit was
    /// refused because of either, or the session has been open for long.
    ///
    /// @throws Cancelled if `progress` says so; all is as before
    public void checkAgain(Progress progress) {
        doAlone(() -> rereading.checkAgain(progress));
    }

    // Rows and what is decided about them

    /// The rows as they now are, whatever is decided from now on.
    ///
    /// @throws IllegalStateException if it is not checked ([#isChecked])
    public SessionReview review() {
        current.get().mustBeJudged();
        return review;
    }

    /// Puts a text into a cell, as if it stood so in the file; empty empties it. That row is
    /// checked again, and rows that are its duplicates or no longer are.
    ///
    /// @throws Invalid if no cell can hold the text (field `text`)
    /// @throws Refused if the row is imported
    public void fix(Actor actor, int row, int column, String text) {
        mustBeText(text);
        step(
                actor,
                Kind.FIX,
                null,
                now -> {
                    now.mustBeOpen(row);
                    return Touched.cell(row, column, text);
                });
    }

    private static void mustBeText(String text) {
        Invalid.ifAny(new Check().atMost("text", text, LONGEST_TEXT).violations());
    }

    private int step(Actor actor, Kind kind, @Nullable Code code, Function<Judged, Touched> about) {
        return alone(() -> deciding.step(actor, kind, code, current.judged(about)));
    }

    /// Uses the proposal for each row of a group that has one.
    ///
    /// @param choice which of the proposals ([Proposal#choices]), 0 for the likeliest
    /// @return how many cells were changed
    public int fixAlike(Actor actor, ProblemGroup group, int choice) {
        var kind = SessionReview.kind(group);
        return step(actor, Kind.FIX, group.code(), now -> Alike.proposed(now, kind, choice));
    }

    /// Puts a text into the cell of each row of the group whose cell holds the same as this row's.
    ///
    /// @return how many cells were changed
    public int fixSame(Actor actor, ProblemGroup group, int row, String text) {
        mustBeText(text);
        var kind = SessionReview.kind(group);
        return step(actor, Kind.FIX, group.code(), now -> Alike.same(now, kind, row, text));
    }

    /// Takes all rows with the problem as they are.
    ///
    /// @throws IllegalArgumentException if it is none that can be accepted
    public void accept(Actor actor, Code code) {
        if (!code.isAcceptable()) {
            throw new IllegalArgumentException(code.key());
        }
        step(
                actor,
                Kind.ACCEPT,
                code,
                now ->
                        now.decided().accepted().contains(code)
                                ? Touched.NOTHING
                                : Alike.accepting(now, code));
    }

    /// Leaves a row out.
    ///
    /// @throws Refused if the row is imported
    public void skip(Actor actor, int row) {
        step(
                actor,
                Kind.SKIP,
                null,
                now -> {
                    now.mustBeOpen(row);
                    return now.isLeftOut(row) ? Touched.NOTHING : Touched.rows(row);
                });
    }

    /// Leaves all rows of a group out.
    ///
    /// @return how many
    public int skipAlike(Actor actor, ProblemGroup group) {
        var kind = SessionReview.kind(group);
        return step(actor, Kind.SKIP, group.code(), now -> Alike.rows(now, kind));
    }

    /// Of rows that are the same unit leaves all but the first out.
    ///
    /// @return how many
    public int keepFirst(Actor actor) {
        return step(actor, Kind.SKIP, Code.SERIAL_DUPLICATE, Alike::butTheFirst);
    }

    /// What [#undo] would take back: the latest decision, unless rows were committed after it.
    public Optional<Decision> lastDecision() {
        return current.look(now -> now.decided().last().map(Step::decision));
    }

    /// Takes the latest decision back.
    ///
    /// @return what it was; empty if there was none
    public Optional<Decision> undo(Actor actor) {
        return alone(() -> deciding.takeBack(actor));
    }

    // The end

    /// Commits all rows that nothing holds in one transaction, into the session's batch. The
    /// session is finished unless rows are still held. Where its batch is later undone
    /// ([Batches#undo]), it is unfinished again, with all that was decided.
    ///
    /// @throws Invalid if another batch has taken the name (field `batch`)
    /// @throws Refused if since the check somebody has added one of the units, removed one that it
    ///   would change, changed the catalogue or decided something here
    /// @throws IllegalStateException if there is nothing to commit
    /// @throws Cancelled if `progress` says so; nothing stays
    public Committed commit(Actor actor, Progress progress) {
        return alone(
                () -> {
                    if (review().plan().isNothing()) {
                        throw new IllegalStateException("No row to commit");
                    }
                    return deciding.commit(actor, new SessionCommit(summary(), sha256, progress));
                });
    }

    /// Leaves what is still held out for good.
    public void finish(Actor actor) {
        doAlone(() -> deciding.end(actor));
    }

    private void doAlone(Runnable work) {
        alone(
                () -> {
                    work.run();
                    return true;
                });
    }

    private <T> T alone(Supplier<T> work) {
        oneAtATime.lock();
        try {
            return work.get();
        } finally {
            oneAtATime.unlock();
        }
    }

    /// Frees its local files.
    @Override
    public void close() {
        doAlone(this::free);
    }

    private void free() {
        if (!closed) {
            closed = true;
            current.close();
            file.close();
        }
    }
}
