package dev.aftercare.importing;

import dev.aftercare.database.Database;
import dev.aftercare.importing.FileReview.Reading;
import dev.aftercare.importing.FileReview.Standing;
import dev.aftercare.importing.columns.Table;
import dev.aftercare.importing.columns.TableFinder;
import dev.aftercare.importing.match.KnownUnits;
import dev.aftercare.importing.match.Review;
import dev.aftercare.importing.match.UnitMatches;
import dev.aftercare.importing.rows.RowFile;
import dev.aftercare.importing.units.ColumnLooks;
import dev.aftercare.importing.units.KnownCatalogue;
import dev.aftercare.importing.units.KnownCatalogue.KnownProduct;
import dev.aftercare.importing.units.UnitCheck;
import dev.aftercare.importing.units.UnitColumns;
import dev.aftercare.problem.Refusal;
import dev.aftercare.problem.Refused;
import dev.aftercare.progress.Progress;
import dev.aftercare.sheet.Spreadsheet;
import dev.aftercare.sheet.file.SpreadsheetFile;

import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

import java.util.Set;

/// Reads one file and judges its rows, by themselves and by what is in the database.
final class FileCheck {
    private final Database database;
    private final KnownCatalogue catalogue;
    private final Progress progress;

    FileCheck(Database database, KnownCatalogue catalogue, Progress progress) {
        this.database = database;
        this.catalogue = catalogue;
        this.progress = progress;
    }

    /// @param mayBeSeenAgain whether a batch's own file may be looked at again
    FileReview run(Source source, boolean mayBeSeenAgain) {
        product(source.choices()); // before the long reading
        var name = source.batchName();
        var named = database.read(session -> BatchRows.named(session, name)).orElse(null);
        boolean again = mayBeSeenAgain && named != null && source.isFileOf(named);
        if (named != null && !again && source.choices().batch() == null) {
            throw new Refused(new Refusal.BatchNameTaken(name));
        }
        try (var opened = new Opened(SpreadsheetFile.open(source.path()), RowFile.create())) {
            var reviewed = review(opened, source, named, again);
            opened.keep();
            return reviewed;
        }
    }

    private FileReview review(
            Opened opened, Source typed, @Nullable BatchRow named, boolean again) {
        var table =
                new TableFinder(UnitColumns.TARGET, new ColumnLooks(catalogue)).find(opened.file);
        var rows = new SheetRows(opened.file, table, UnitColumns.TARGET);
        rows.readInto(opened.rows, progress);
        if (named != null && !again) {
            mustBeOfItsSession(named, rows.sessions());
        }
        var source = named == null ? typed : typed.following(decidedFor(named));
        var review = new Review(table, opened.rows, check(table, rows, source.choices()));
        review.run(progress);
        var matches = matches(review, named, source.choices().updateExisting());
        var reading = new Reading(opened.file, table, opened.rows, rows.outline().lastRow());
        var standing = new Standing(named, again, sameFile(source), catalogue.moves());
        var reviewed = new FileReview(source, reading, review, matches, standing);
        if (named != null && !again && reviewed.joining() > named.leftOut()) {
            throw new Refused(new Refusal.NotOfSession(named.name()));
        }
        return reviewed;
    }

    private static void mustBeOfItsSession(BatchRow batch, Set<String> sessions) {
        if (batch.undoneAt() != null
                || !sessions.equals(Set.of(String.valueOf(batch.sessionId())))) {
            throw new Refused(new Refusal.NotOfSession(batch.name()));
        }
    }

    private ImportChoices decidedFor(BatchRow batch) {
        return database.read(session -> SessionRows.choices(session, batch));
    }

    private UnitCheck check(Table table, SheetRows rows, ImportChoices choices) {
        return new UnitCheck(
                table,
                rows.outline(),
                rows.orders(),
                catalogue,
                new UnitCheck.Choices(product(choices), choices.accepted()));
    }

    private @Nullable KnownProduct product(ImportChoices choices) {
        var typed = choices.product();
        if (typed == null) {
            return null;
        }
        return catalogue
                .find(typed)
                .orElseThrow(() -> new Refused(new Refusal.NotFound("product", typed)));
    }

    private @Nullable BatchRow sameFile(Source source) {
        return database.read(session -> BatchRows.ofFile(session, source.fingerprint().sha256()))
                .orElse(null);
    }

    private UnitMatches matches(Review review, @Nullable BatchRow joined, boolean updateExisting) {
        return database.read(session -> find(session, review, joined, updateExisting));
    }

    private UnitMatches find(
            StatelessSession session,
            Review review,
            @Nullable BatchRow joined,
            boolean updateExisting) {
        progress.at("import.known", 0, 0);
        var known = new KnownUnits(review.rows(), joined == null ? 0 : joined.id());
        known.find(session, review.keys());
        var matches = new UnitMatches(review, known, updateExisting);
        matches.find(session, progress);
        return matches;
    }

    /// Closes what it has opened, unless somebody keeps it.
    private static final class Opened implements AutoCloseable {
        private final Spreadsheet file;
        private final RowFile rows;
        private boolean kept;

        Opened(Spreadsheet file, RowFile rows) {
            this.file = file;
            this.rows = rows;
        }

        void keep() {
            kept = true;
        }

        @Override
        public void close() {
            if (!kept) {
                try (var _ = file) {
                    rows.close();
                }
            }
        }
    }
}
