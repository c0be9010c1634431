package dev.aftercare.importing;

import dev.aftercare.actor.Actor;
import dev.aftercare.database.Database;
import dev.aftercare.files.Attachments;
import dev.aftercare.importing.FileReview.Reading;
import dev.aftercare.importing.FileReview.Standing;
import dev.aftercare.importing.columns.TableFinder;
import dev.aftercare.importing.rows.RowFile;
import dev.aftercare.importing.units.Catalogue;
import dev.aftercare.importing.units.Catalogue.KnownProduct;
import dev.aftercare.importing.units.ColumnLooks;
import dev.aftercare.importing.units.UnitCheck;
import dev.aftercare.importing.units.UnitColumns;
import dev.aftercare.problem.Refusal;
import dev.aftercare.problem.Refused;
import dev.aftercare.progress.Cancelled;
import dev.aftercare.progress.Progress;
import dev.aftercare.sheet.Spreadsheet;
import dev.aftercare.sheet.file.SpreadsheetFile;

import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Set;

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

    /// Reads and checks a file; writes nothing.
    ///
    /// @throws Refused if it is no spreadsheet, no table of units, its product is unknown, or its
    ///   batch's name belongs to another session
    /// @throws Cancelled if `progress` says so
    public FileReview check(Path path, ImportChoices choices, Progress progress) {
        var source = Source.of(path, choices);
        var catalogue = database.read(session -> Catalogue.read(session, clock));
        var product = product(catalogue, choices.product());
        var named = database.read(session -> BatchRows.named(session, source.batchName()));
        if (named.isPresent() && choices.batch() == null) {
            throw new Refused(new Refusal.BatchNameTaken(source.batchName()));
        }
        try (var opened = new Opened(SpreadsheetFile.open(path), RowFile.create())) {
            var table =
                    new TableFinder(UnitColumns.TARGET, new ColumnLooks(catalogue))
                            .find(opened.file);
            var rows = new SheetRows(opened.file, table, UnitColumns.TARGET);
            rows.readInto(opened.rows, progress);
            var joined = named.map(batch -> joined(batch, rows.sessions())).orElse(null);
            var outline = rows.outline();
            var check =
                    new UnitCheck(
                            table,
                            outline,
                            rows.orders(),
                            catalogue,
                            new UnitCheck.Choices(product, choices.accepted()));
            var review = new Review(table, opened.rows, check);
            review.run(progress);
            var matches = matches(review, joined, choices.updateExisting(), progress);
            var reading = new Reading(opened.file, table, opened.rows, outline.lastRow());
            var standing = new Standing(joined, sameFile(source));
            var reviewed = new FileReview(source, reading, review, matches, standing);
            opened.keep();
            return reviewed;
        }
    }

    private static @Nullable KnownProduct product(Catalogue catalogue, @Nullable String typed) {
        if (typed == null) {
            return null;
        }
        var product = catalogue.find(typed);
        return product.orElseThrow(() -> new Refused(new Refusal.NotFound("product", typed)));
    }

    private static BatchRow joined(BatchRow batch, Set<String> sessions) {
        if (!sessions.equals(Set.of(String.valueOf(batch.sessionId())))) {
            throw new Refused(new Refusal.NotOfSession(batch.name()));
        }
        return batch;
    }

    private @Nullable BatchRow sameFile(Source source) {
        return database.read(
                        session -> BatchRows.ofFile(session, source.fingerprint().sha256()))
                .orElse(null);
    }

    private UnitMatches matches(
            Review review, @Nullable BatchRow joined, boolean updateExisting, Progress progress) {
        return database.read(
                session -> find(session, review, joined, updateExisting, progress));
    }

    private static UnitMatches find(
            StatelessSession session,
            Review review,
            @Nullable BatchRow joined,
            boolean updateExisting,
            Progress progress) {
        progress.at("import.known", 0, 0);
        var known = new KnownUnits(review.keys(), joined == null ? 0 : joined.id());
        known.find(session);
        var matches = new UnitMatches(review, known);
        matches.find(session, updateExisting, progress);
        return matches;
    }

    /// Commits all rows that nothing holds, in one transaction: whoever reads sees none of them or
    /// all.
    ///
    /// @throws Refused if somebody has added one of the units, or the batch's name, since the check
    /// @throws Cancelled if `progress` says so; nothing stays
    public Committed commit(Actor actor, FileReview file, Progress progress) {
        var done =
                database.write(actor, tx -> new ImportCommit(tx, attachments, file).run(progress));
        file.committed(done);
        return done;
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
