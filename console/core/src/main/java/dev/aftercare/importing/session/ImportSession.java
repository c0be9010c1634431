package dev.aftercare.importing.session;

import dev.aftercare.actor.Actor;
import dev.aftercare.database.Transaction;
import dev.aftercare.importing.BatchRow;
import dev.aftercare.importing.BatchRows;
import dev.aftercare.importing.Batches;
import dev.aftercare.importing.Committed;
import dev.aftercare.importing.FileNames;
import dev.aftercare.importing.ImportCommit;
import dev.aftercare.importing.ImportCommit.BatchSource;
import dev.aftercare.importing.check.Code;
import dev.aftercare.importing.session.Current.Open;
import dev.aftercare.importing.session.Decision.Kind;
import dev.aftercare.importing.session.Step.Touched;
import dev.aftercare.problem.Check;
import dev.aftercare.problem.Invalid;
import dev.aftercare.problem.Refusal;
import dev.aftercare.problem.Refused;
import dev.aftercare.problem.Violation;
import dev.aftercare.progress.Cancelled;
import dev.aftercare.progress.Progress;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// One import, open: how its file is read, its rows, and what is decided about them. Every decision
/// is in the database when its method returns. Whoever decides after another console has, is refused
/// ([dev.aftercare.problem.Refusal.Changed]) and has to [ImportSessions#resume] it. May be used by
/// several threads, one decision at a time; the caller closes it, and nothing is lost by that.
///
/// Columns count from 0, rows are named by their number in the sheet.
public final class ImportSession implements AutoCloseable {
    private static final int LONGEST_TEXT = 32_767; // what a cell holds

    private final Services services;
    private final KeptFile file;
    private final Current current;
    private final String sha256;
    private final SameFile same;
    private final Deciding deciding;
    private final SessionReview review;
    private final ReentrantLock oneAtATime = new ReentrantLock();
    private boolean closed;

    ImportSession(
            Services services,
            KeptFile file,
            KeptSession session,
            Current current,
            SameFile same) {
        this.services = services;
        this.file = file;
        this.current = current;
        this.sha256 = session.sha256();
        this.same = same;
        this.deciding = new Deciding(services, current, session.summary().now(current.get()));
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
    /// have said before for the same header. Decisions about
    /// rows go if it is another sheet.
    ///
    /// @throws Refused if something was committed
    /// @throws Cancelled if `progress` says so; all is as before
    public void read(Actor actor, String sheet, int headerRow, Progress progress) {
        alone(() -> readAlone(actor, sheet, headerRow, progress));
    }

    private boolean readAlone(Actor actor, String sheet, int headerRow, Progress progress) {
        mustNotBeImported();
        var before = current.get();
        var guess = services.finder().guess(file.spreadsheet(), file.sheet(sheet), headerRow);
        boolean isSame =
                file.sheet(before.mapping().sheet()).index() == guess.table().sheet().index();
        var open =
                opening(progress)
                        .read(
                                guess.table(),
                                services.mapping(guess),
                                before.choices(),
                                isSame ? before.decided().steps() : List.of());
        showOrClose(
                actor,
                "import.read",
                open,
                tx -> {
                    keep(tx, open);
                    if (!isSame) {
                        StepRows.deleteAll(tx, id());
                    }
                });
        return true;
    }

    private void showOrClose(
            Actor actor, String verb, Open open, Consumer<Transaction> more) {
        boolean shown = false;
        try {
            deciding.show(actor, verb, open, more);
            shown = true;
        } finally {
            if (!shown) {
                open.sheet().close();
            }
        }
    }

    /// Says what a column is, and checks all rows again. A column that was the same field before is
    /// then kept by its name. The next file with the same header is read like this one.
    ///
    /// @throws Refused if something was committed
    /// @throws Cancelled if `progress` says so; all is as before
    public void map(Actor actor, int column, ColumnUse use, Progress progress) {
        alone(
                () -> {
                    mustNotBeImported();
                    var before = current.get();
                    var table = before.sheet().table(before.mapping());
                    var mapping = before.mapping().with(table, column, use);
                    var open = judged(before, mapping, before.choices(), progress);
                    deciding.show(
                            actor,
                            "import.map",
                            open,
                            tx -> keep(tx, open));
                    return true;
                });
    }

    private void keep(Transaction tx, Open read) {
        KeptSessions.keepMapping(tx, id(), read.mapping(), read.sheet().headerPrint());
    }

    private Open judged(Open before, Mapping mapping, FileChoices choices, Progress progress) {
        return opening(progress).judge(before.sheet(), before.decided(), mapping, choices);
    }

    private Opening opening(Progress progress) {
        return new Opening(services, file, progress);
    }

    private void mustNotBeImported() {
        if (current.get().counts().imported() > 0) {
            throw new Refused(new Refusal.PartlyImported(current.get().choices().batch()));
        }
    }

    /// Says what holds for the whole file, and checks all rows again if that changes them.
    ///
    /// @throws Invalid if the batch's name is none, or another batch has it (field `batch`)
    /// @throws Refused if there is no such product
    /// @throws Cancelled if `progress` says so; all is as before
    public void choose(Actor actor, FileChoices choices, Progress progress) {
        alone(
                () -> {
                    var before = current.get();
                    mustBeRight(before.choices(), choices);
                    deciding.show(
                            actor,
                            "import.choose",
                            choices.checksAs(before.choices())
                                    ? before.choosing(choices)
                                    : judged(before, before.mapping(), choices, progress),
                            _ -> {});
                    return true;
                });
    }

    private void mustBeRight(FileChoices before, FileChoices choices) {
        var name = choices.batch();
        if (name.equals(before.batch())) {
            return;
        }
        mustNotBeImported();
        Invalid.ifAny(
                new Check()
                        .text("batch", name, FileNames.LONGEST_BATCH)
                        .line("batch", name, FileNames.LONGEST_BATCH)
                        .violations());
        services.database()
                .read(session -> BatchRows.named(session, name))
                .ifPresent(ImportSession::taken);
    }

    private static void taken(BatchRow batch) {
        throw new Invalid(List.of(Violation.of("batch", "batchTaken", batch.name())));
    }

    /// Checks all rows against the catalogue and the units as they now are: after a commit was
    /// refused because of either, or the session has been open for long.
    ///
    /// @throws Cancelled if `progress` says so; all is as before
    public void checkAgain(Progress progress) {
        alone(
                () -> {
                    var before = current.get();
                    current.show(judged(before, before.mapping(), before.choices(), progress));
                    return true;
                });
    }

    // Rows and what is decided about them

    /// @throws IllegalStateException if it is not checked ([#isChecked])
    public SessionReview review() {
        current.get().mustBeJudged();
        return review;
    }

    /// Puts a text into a cell, as if it stood so in the file; empty empties it. That row is checked
    /// again, and rows that are its duplicates or no longer are.
    ///
    /// @throws Invalid if no cell can hold the text (field `text`)
    /// @throws Refused if the row is imported
    public void fix(Actor actor, int row, int column, String text) {
        mustBeText(text);
        alone(
                () -> {
                    mustBeOpen(row);
                    var cell =
                            new Touched(new int[] {row}, new int[] {column}, new String[] {text});
                    return deciding.step(actor, Kind.FIX, null, cell);
                });
    }

    private static void mustBeText(String text) {
        Invalid.ifAny(new Check().atMost("text", text, LONGEST_TEXT).violations());
    }

    private void mustBeOpen(int number) {
        current.judged(
                now -> {
                    int row = now.rows().indexOf(number);
                    if (row < 0) {
                        throw new IllegalArgumentException("No row " + number);
                    }
                    if (now.decided().fates().imported().get(row)) {
                        throw new Refused(new Refusal.RowImported(number));
                    }
                    return true;
                });
    }

    /// Uses the proposal for each row of a group that has one.
    ///
    /// @param choice which of the proposals ([Proposal#choices]), 0 for the likeliest
    /// @return how many cells were changed
    public int fixAlike(Actor actor, ProblemGroup group, int choice) {
        var kind = SessionReview.kind(group);
        return alone(
                () ->
                        deciding.step(
                                actor,
                                Kind.FIX,
                                group.code(),
                                current.judged(now -> Alike.proposed(now, kind, choice))));
    }

    /// Puts a text into the cell of each row of the group whose cell holds the same as this row's.
    ///
    /// @return how many cells were changed
    public int fixSame(Actor actor, ProblemGroup group, int row, String text) {
        mustBeText(text);
        var kind = SessionReview.kind(group);
        return alone(
                () ->
                        deciding.step(
                                actor,
                                Kind.FIX,
                                group.code(),
                                current.judged(now -> Alike.same(now, kind, row, text))));
    }

    /// Takes all rows with the problem as they are.
    ///
    /// @throws IllegalArgumentException if it is none that can be accepted
    public void accept(Actor actor, Code code) {
        if (!code.isAcceptable()) {
            throw new IllegalArgumentException(code.key());
        }
        alone(
                () ->
                        current.get().decided().accepted().contains(code)
                                ? 0
                                : deciding.step(
                                        actor,
                                        Kind.ACCEPT,
                                        code,
                                        current.judged(now -> Alike.accepting(now, code))));
    }

    /// Leaves a row out.
    ///
    /// @throws Refused if the row is imported
    public void skip(Actor actor, int row) {
        alone(
                () -> {
                    mustBeOpen(row);
                    return current.judged(now -> now.isLeftOut(row))
                            ? 0
                            : deciding.step(actor, Kind.SKIP, null, Touched.rows(row));
                });
    }

    /// Leaves all rows of a group out.
    ///
    /// @return how many
    public int skipAlike(Actor actor, ProblemGroup group) {
        var kind = SessionReview.kind(group);
        return alone(
                () ->
                        deciding.step(
                                actor,
                                Kind.SKIP,
                                group.code(),
                                current.judged(now -> Alike.rows(now, kind))));
    }

    /// Of rows that are the same unit leaves all but the first out.
    ///
    /// @return how many
    public int keepFirst(Actor actor) {
        return alone(
                () ->
                        deciding.step(
                                actor,
                                Kind.SKIP,
                                Code.SERIAL_DUPLICATE,
                                current.judged(Alike::butTheFirst)));
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

    /// Commits all rows that nothing holds in one transaction, into the session's batch. The session
    /// is finished unless rows are still held. Where its batch is later undone ([Batches#undo]), it
    /// is unfinished again, with all that was decided.
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
                    return deciding.commit(actor, new Units(progress));
                });
    }

    private final class Units implements Deciding.Committing<Committed> {
        private final Progress progress;

        Units(Progress progress) {
            this.progress = progress;
        }

        @Override
        public Committed run(Transaction tx, Open open, Judged judged) {
            var name = open.choices().batch();
            var joined = BatchRows.ofSession(tx.session(), id()).orElse(null);
            if (joined == null) {
                BatchRows.named(tx.session(), name).ifPresent(ImportSession::taken);
            }
            var source = new BatchSource(name, summary().fileName(), sha256, id());
            var reviewed =
                    new ImportCommit.Reviewed(
                            judged.review(),
                            judged.matches(),
                            source,
                            joined,
                            judged.catalogue().moves());
            int held = open.counts().held();
            return new ImportCommit(tx, reviewed)
                    .run((joining, batch) -> leftOut(held, joining, batch), progress);
        }

        /// Rows may also have joined by a file of corrected rows.
        private int leftOut(int held, int joining, @Nullable BatchRow batch) {
            return batch == null ? held : Math.clamp(batch.leftOut() - joining, 0, held);
        }

        @Override
        public long batch(Committed result) {
            return result.batchId();
        }
    }

    /// Leaves what is still held out for good.
    public void finish(Actor actor) {
        alone(
                () -> {
                    deciding.end(actor);
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
        alone(
                () -> {
                    if (!closed) {
                        closed = true;
                        current.close();
                        file.close();
                    }
                    return true;
                });
    }
}
