package dev.aftercare.importing;

import dev.aftercare.importing.check.Problem;
import dev.aftercare.importing.check.RowState;
import dev.aftercare.importing.columns.Table;
import dev.aftercare.importing.match.Review;
import dev.aftercare.importing.match.UnitMatches;
import dev.aftercare.importing.rows.RowFile;
import dev.aftercare.problem.Refusal;
import dev.aftercare.problem.Refused;
import dev.aftercare.sheet.Spreadsheet;
import dev.aftercare.sheet.file.OutputFormat;

import org.jspecify.annotations.Nullable;

import java.io.OutputStream;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A file that was read and checked. Nothing of it is in the database until it is committed. Used
/// by one thread, and closed by who asked for it.
public final class FileReview implements AutoCloseable {
    private final Source source;
    private final Reading reading;
    private final Review review;
    private final UnitMatches matches;
    private final Standing standing;
    private final ImportCounts counts;
    private @Nullable Committed committed;

    /// The file, open, with its rows put aside.
    record Reading(Spreadsheet file, Table table, RowFile rows, int lastRow) {}

    /// What was there before.
    ///
    /// @param joined the batch that the rows join
    /// @param again whether they do not join it, for it came from this very file
    /// @param sameFile a batch of the same content
    /// @param moves how often the catalogue had changed that the rows were checked by
    record Standing(
            @Nullable BatchRow joined, boolean again, @Nullable BatchRow sameFile, long moves) {}

    FileReview(
            Source source, Reading reading, Review review, UnitMatches matches, Standing standing) {
        this.source = source;
        this.reading = reading;
        this.review = review;
        this.matches = matches;
        this.standing = standing;
        this.counts = counted();
    }

    private ImportCounts counted() {
        int all = Math.max(0, reading.lastRow - reading.table.headerRow());
        int blank = all - reading.rows.count();
        return new ImportCounts(
                all,
                review.count(RowState.READY),
                review.count(RowState.WARNING),
                review.count(RowState.HELD),
                review.count(RowState.SKIPPED) + blank);
    }

    Source source() {
        return source;
    }

    ImportCommit.Reviewed reviewed(long session) {
        return new ImportCommit.Reviewed(
                review,
                matches,
                new ImportCommit.BatchSource(
                        batchName(), source.fileName(), source.fingerprint().sha256(), session),
                standing.joined,
                standing.moves);
    }

    int leftOutAfter(int joining, @Nullable BatchRow before) {
        return before == null ? plan().leaveOut() : before.leftOut() - joining;
    }

    Table table() {
        return reading.table;
    }

    @Nullable BatchRow joined() {
        return standing.joined;
    }

    /// How many rows that were left out of the joined batch would now be in it.
    int joining() {
        return plan().create() + matches.firstChanging();
    }

    /// The batch that came from this very file, which is looked at again.
    public Optional<BatchRow> seenAgain() {
        return standing.again ? Optional.ofNullable(standing.joined) : Optional.empty();
    }

    void mustNotBeSeenAgain() {
        if (standing.again) {
            var name = batchName();
            throw new Refused(
                    source.choices().batch() == null
                            ? new Refusal.BatchNameTaken(name)
                            : new Refusal.NotOfSession(name));
        }
    }

    /// As checked: a commit does not change them.
    public ImportCounts counts() {
        return counts;
    }

    /// What a commit of all rows that nothing holds would do.
    public ImportPlan plan() {
        int importable = counts.ready() + counts.warnings();
        return new ImportPlan(
                importable - matches.matched(),
                matches.changing(),
                matches.matched() - matches.changing(),
                counts.held());
    }

    public String batchName() {
        return source.batchName();
    }

    /// A batch that came from a file of the same content.
    public Optional<BatchRow> sameFile() {
        return Optional.ofNullable(standing.sameFile);
    }

    /// All problems, row by row; as many as there are.
    public void problems(Consumer<Problem> take) {
        review.problems(take);
    }

    void committed(Committed done) {
        committed = done;
    }

    /// Writes the rows that are held and not imported under their header, each with its state, what
    /// is wrong and the session: corrected, that file can be imported.
    ///
    /// @param words what is wrong, for people
    public void copyProblems(
            OutputStream out, OutputFormat format, Function<Problem, String> words) {
        new ProblemCopy(reading.table, session(), row -> row, number -> held(number, words))
                .write(reading.file, format, out);
    }

    private String session() {
        if (committed != null) {
            return Long.toString(committed.sessionId());
        }
        var batch = standing.joined;
        return batch == null || batch.sessionId() == null ? "" : batch.sessionId().toString();
    }

    /// What is wrong with a row; empty if it is not held, or a correction of it is in the batch
    /// whose own file this is.
    private Optional<String> held(int number, Function<Problem, String> words) {
        int row = reading.rows.indexOf(number);
        if (row < 0
                || review.state(row) != RowState.HELD
                || (standing.again && matches.isThere(row))) {
            return Optional.empty();
        }
        return Optional.of(
                review.problems(row).stream()
                        .map(problem -> problem.cell() + ": " + words.apply(problem))
                        .collect(Collectors.joining("\n")));
    }

    private boolean isImported(int row) {
        return committed != null && review.isImportable(row);
    }

    /// What became of a row of the sheet; empty for a blank one.
    public Optional<RowState> state(int number) {
        int row = reading.rows.indexOf(number);
        if (row < 0) {
            return Optional.empty();
        }
        return Optional.of(isImported(row) ? RowState.IMPORTED : review.state(row));
    }

    @Override
    public void close() {
        try (var _ = reading.file) {
            reading.rows.close();
        }
    }
}
