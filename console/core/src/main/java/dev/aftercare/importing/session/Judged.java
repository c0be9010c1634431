package dev.aftercare.importing.session;

import dev.aftercare.database.Database;
import dev.aftercare.importing.check.Code;
import dev.aftercare.importing.check.RowState;
import dev.aftercare.importing.columns.Table;
import dev.aftercare.importing.match.KnownUnits;
import dev.aftercare.importing.match.Review;
import dev.aftercare.importing.match.UnitMatches;
import dev.aftercare.importing.units.KnownCatalogue;
import dev.aftercare.importing.units.KnownCatalogue.KnownProduct;
import dev.aftercare.importing.units.UnitCheck;
import dev.aftercare.problem.Refusal;
import dev.aftercare.problem.Refused;
import dev.aftercare.progress.Progress;

import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.util.BitSet;
import java.util.Set;
import java.util.concurrent.locks.Lock;

/// The rows of a sheet as they were judged: each by itself, by the others, and by the catalogue and
/// the units there are. After a decision the rows it touches are judged again.
final class Judged {
    private static final int PORTION = 2_000;

    private final ReadSheet sheet;
    private final Decided decided;
    private final KnownCatalogue catalogue;
    private final Table table;
    private final Mapping mapping;
    private final @Nullable KnownProduct ofFile;
    private final boolean updateExisting;
    private final Review review;
    private final KnownUnits known;
    private final UnitMatches matches;
    private final Proposals proposals;
    private final BitSet proposed = new BitSet();
    private final Standing standing;
    private Set<Code> accepted;
    private UnitCheck check;

    /// How a sheet is judged.
    record How(Mapping mapping, @Nullable String product, boolean updateExisting) {}

    /// Judges all rows.
    ///
    /// @throws Refused if there is no such product
    static Judged of(
            Database database,
            Clock clock,
            ReadSheet sheet,
            Decided decided,
            How how,
            Progress progress) {
        var catalogue = database.read(session -> KnownCatalogue.read(session, clock));
        var judged = new Judged(sheet, decided, how, catalogue);
        judged.review.run(progress);
        database.read(
                session -> {
                    progress.at("import.known", 0, 0);
                    judged.known.find(session, judged.review.keys());
                    judged.matches.find(session, progress);
                    return true;
                });
        judged.learn(progress);
        return judged;
    }

    private Judged(ReadSheet sheet, Decided decided, How how, KnownCatalogue catalogue) {
        this.sheet = sheet;
        this.decided = decided;
        this.catalogue = catalogue;
        this.mapping = how.mapping;
        this.table = sheet.table(how.mapping);
        this.ofFile = product(catalogue, how.product);
        this.updateExisting = how.updateExisting;
        this.accepted = decided.accepted();
        this.check = check(accepted);
        this.review = new Review(table, decided.rows(), check, decided.fates());
        this.known = new KnownUnits(decided.rows().count(), 0);
        this.matches = new UnitMatches(review, known, updateExisting);
        this.proposals = new Proposals();
        this.standing = new Standing(review, matches, decided.fates().leftOut(), sheet.all());
    }

    private static @Nullable KnownProduct product(
            KnownCatalogue catalogue, @Nullable String typed) {
        return typed == null
                ? null
                : catalogue
                        .find(typed)
                        .orElseThrow(() -> new Refused(new Refusal.NotFound("product", typed)));
    }

    private UnitCheck check(Set<Code> accepted) {
        return new UnitCheck(
                table,
                sheet.outline(),
                sheet.orders(mapping),
                catalogue,
                new UnitCheck.Choices(ofFile, accepted));
    }

    private void learn(Progress progress) {
        proposals.learn(this);
        proposed.or(proposed(helped(), progress));
        standing.countAll();
    }

    private BitSet helped() {
        var helped = new BitSet();
        review.kinds()
                .forEach(
                        (kind, rows) -> {
                            if (Proposals.mayHelp(kind.code())) {
                                helped.or(rows);
                            }
                        });
        return helped;
    }

    private BitSet proposed(BitSet rows, Progress progress) {
        var some = new BitSet();
        int total = rows.cardinality();
        int done = 0;
        for (int row = rows.nextSetBit(0); row >= 0; row = rows.nextSetBit(row + 1)) {
            some.set(row, proposals.hasAny(this, row));
            if (++done % PORTION == 0) {
                progress.at("import.check", done, total);
            }
        }
        return some;
    }

    /// Judges rows again that a step has changed, in portions: others look at them in between.
    ///
    /// @param writing locked while anything changes that others look at
    void again(BitSet changed, StatelessSession session, Lock writing) {
        if (!accepted.equals(decided.accepted())) {
            var other = check(decided.accepted());
            locked(writing, () -> by(other));
        }
        var touched = new BitSet();
        for (int from = changed.nextSetBit(0); from >= 0; ) {
            var portion = new BitSet();
            for (int n = 0; n < PORTION && from >= 0; n++) {
                portion.set(from);
                from = changed.nextSetBit(from + 1);
            }
            locked(writing, () -> touched.or(review.again(portion)));
        }
        matches.findAgain(session, touched);
        locked(writing, () -> matches.standAgain(touched));
        matches.compareAgain(session, touched);
        var helped = helped();
        helped.and(touched);
        var now = proposed(helped, Progress.silent());
        locked(
                writing,
                () -> {
                    proposed.andNot(touched);
                    proposed.or(now);
                    standing.count(touched);
                });
    }

    /// Rows have become units: what they are stays as it was, and others may be their duplicates.
    void imported(BitSet rows, Lock writing) {
        locked(
                writing,
                () -> {
                    matches.standAgain(rows);
                    standing.count(rows);
                });
    }

    private void by(UnitCheck other) {
        accepted = decided.accepted();
        check = other;
        review.checkBy(other);
    }

    private static void locked(Lock lock, Runnable work) {
        lock.lock();
        try {
            work.run();
        } finally {
            lock.unlock();
        }
    }

    /// The rows that stand there.
    BitSet inState(RowState state) {
        return standing.in(state);
    }

    Standing.Summary summary() {
        return standing.summary();
    }

    /// @throws Refused if the row is imported
    void mustBeOpen(int number) {
        if (decided.fates().imported().get(rows().place(number))) {
            throw new Refused(new Refusal.RowImported(number));
        }
    }

    boolean isLeftOut(int number) {
        int row = rows().indexOf(number);
        return row >= 0 && decided.fates().leftOut().get(row);
    }

    BitSet importable() {
        var rows = new BitSet();
        for (int row = 0; row < review.rows(); row++) {
            rows.set(row, review.isImportable(row));
        }
        return rows;
    }

    ReadSheet sheet() {
        return sheet;
    }

    Decided decided() {
        return decided;
    }

    EditedRows rows() {
        return decided.rows();
    }

    KnownCatalogue catalogue() {
        return catalogue;
    }

    Table table() {
        return table;
    }

    UnitCheck check() {
        return check;
    }

    Review review() {
        return review;
    }

    UnitMatches matches() {
        return matches;
    }

    boolean updatesExisting() {
        return updateExisting;
    }

    Proposals proposals() {
        return proposals;
    }

    /// The rows for which one fix for all alike has a proposal.
    BitSet proposed() {
        return proposed;
    }

    /// Rows with a problem, those that are not decided otherwise.
    BitSet rowsWith(Code code) {
        var rows = new BitSet();
        review.kinds()
                .forEach(
                        (kind, bits) -> {
                            if (kind.code() == code) {
                                rows.or(bits);
                            }
                        });
        return rows;
    }

    /// Without rows that are imported or left out.
    BitSet open(BitSet rows) {
        var open = (BitSet) rows.clone();
        open.andNot(decided.fates().leftOut());
        open.andNot(decided.fates().imported());
        return open;
    }
}
