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
import dev.aftercare.sheet.file.RowCopy;

import org.jspecify.annotations.Nullable;

import java.io.OutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A file that was read and checked. Nothing of it is in the database until it is committed. Used
/// by one thread, and closed by who asked for it.
public final class FileReview implements AutoCloseable {
    private static final String STATUS = "_status";
    private static final String MESSAGE = "_message";

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

    Table table() {
        return reading.table;
    }

    Review review() {
        return review;
    }

    UnitMatches matches() {
        return matches;
    }

    @Nullable BatchRow joined() {
        return standing.joined;
    }

    long moves() {
        return standing.moves;
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

    /// Writes the rows with problems that were not imported as a file of the same kind, each with
    /// its state, what is wrong and the session: corrected, that file can be imported.
    ///
    /// @param words what is wrong, for people
    public void copyProblems(OutputStream out, Function<Problem, String> words) {
        var session = session();
        new RowCopy(
                        reading.table.headerRow(),
                        ours(),
                        number ->
                                number <= reading.table.headerRow()
                                        ? above(number)
                                        : beside(number, session, words))
                .write(reading.file, reading.table.sheet(), out);
    }

    private String session() {
        if (committed != null) {
            return Long.toString(committed.sessionId());
        }
        var batch = standing.joined;
        return batch == null || batch.sessionId() == null ? "" : batch.sessionId().toString();
    }

    /// What an earlier copy added.
    private Set<Integer> ours() {
        var ours = new HashSet<Integer>();
        for (var name : List.of(STATUS, MESSAGE, SheetRows.SESSION)) {
            ours.add(SheetRows.columnOf(reading.table.header(), name));
        }
        return ours;
    }

    private List<String> above(int row) {
        return row == reading.table.headerRow()
                ? List.of(STATUS, MESSAGE, SheetRows.SESSION)
                : List.of();
    }

    private @Nullable List<String> beside(
            int number, String session, Function<Problem, String> words) {
        int row = reading.rows.indexOf(number);
        if (row < 0 || !review.hasProblems(row) || isIn(row)) {
            return null;
        }
        var messages =
                review.problems(row).stream()
                        .map(problem -> problem.cell() + ": " + words.apply(problem))
                        .collect(Collectors.joining("\n"));
        return List.of(review.state(row).name(), messages, session);
    }

    /// Whether its batch has it. What stands in the batch's own file may have been corrected in
    /// another; a row that is held in a corrected file is still to be corrected.
    private boolean isIn(int row) {
        return isImported(row)
                || (matches.isThere(row) && (standing.again || review.isImportable(row)));
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
