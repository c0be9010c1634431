package dev.aftercare.importing.match;

import dev.aftercare.importing.units.FactsMerge;
import dev.aftercare.importing.units.ImportedUnit;
import dev.aftercare.progress.Progress;
import dev.aftercare.units.UnitRow;
import dev.aftercare.units.UnitRows;
import dev.aftercare.units.bulk.UnitChanges.Change;

import org.hibernate.StatelessSession;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;

/// The rows whose units are there already, and which of those they change.
public final class UnitMatches {
    private static final int PORTION = 1_000;

    private final Review review;
    private final KnownUnits known;
    private final boolean updateExisting;
    private final BitSet matched = new BitSet();
    private final BitSet changing = new BitSet();
    private final BitSet there = new BitSet();

    /// @param updateExisting whether rows may change units that are there
    public UnitMatches(Review review, KnownUnits known, boolean updateExisting) {
        this.review = review;
        this.known = known;
        this.updateExisting = updateExisting;
    }

    /// Holds rows of units that may not be touched, and compares the others with theirs.
    public void find(StatelessSession session, Progress progress) {
        review.keys().stream().forEach(this::stand);
        compare(session, matched, progress);
    }

    private void stand(KeyedRow row) {
        int at = row.row();
        there.set(at, known.isOfBatch(at));
        boolean isThere = known.unitOf(at) != 0 && row.right() && !review.isDuplicate(at);
        boolean mayChange = updateExisting || known.isOfBatch(at);
        review.holdKnown(at, isThere && !mayChange);
        matched.set(at, isThere && mayChange && review.isImportable(at));
    }

    /// Asks which units these rows are.
    ///
    /// @param touched what [Review#again] said
    public void findAgain(StatelessSession session, BitSet touched) {
        var keyed = new ArrayList<KeyedRow>();
        var without = new BitSet();
        touched.stream()
                .forEach(
                        row -> {
                            var key = review.keys().of(row);
                            if (key == null) {
                                without.set(row);
                            } else {
                                keyed.add(key);
                            }
                        });
        known.findAgain(session, keyed, without);
    }

    /// Lets these rows stand where they now stand. Those that may change their unit have to be
    /// compared ([#compareAgain]).
    public void standAgain(BitSet touched) {
        touched.stream()
                .forEach(
                        row -> {
                            var key = review.keys().of(row);
                            changing.clear(row);
                            if (key == null) {
                                there.clear(row);
                                matched.clear(row);
                                review.holdKnown(row, false);
                            } else {
                                stand(key);
                            }
                        });
    }

    /// Compares those of the rows that may change their unit with it.
    public void compareAgain(StatelessSession session, BitSet touched) {
        var some = (BitSet) touched.clone();
        some.and(matched);
        compare(session, some, Progress.silent());
    }

    private void compare(StatelessSession session, BitSet rows, Progress progress) {
        int done = 0;
        int total = rows.cardinality();
        var portion = new ArrayList<Integer>(PORTION);
        for (int row = rows.nextSetBit(0); row >= 0; ) {
            portion.add(row);
            row = rows.nextSetBit(row + 1);
            if (portion.size() == PORTION || row < 0) {
                compare(session, portion);
                done += portion.size();
                portion.clear();
                progress.at("import.compare", done, total);
            }
        }
    }

    private void compare(StatelessSession session, List<Integer> rows) {
        var units = new HashMap<Long, UnitRow>();
        new UnitRows(session)
                .byId(rows.stream().map(known::unitOf).toList())
                .forEach(unit -> units.put(unit.id(), unit));
        for (int row : rows) {
            var unit = units.get(known.unitOf(row));
            changing.set(
                    row,
                    unit != null
                            && !FactsMerge.of(unit.facts(), unit(row).facts())
                                    .equals(unit.facts()));
        }
    }

    public boolean isMatched(int row) {
        return matched.get(row);
    }

    public int matched() {
        return matched.cardinality();
    }

    public int changing() {
        return changing.cardinality();
    }

    /// How many units of others the batch would change for the first time.
    public int firstChanging() {
        return (int) changing.stream().filter(row -> !known.isOfBatch(row)).count();
    }

    /// Whether the row's unit was made or changed by the batch that the file joins.
    public boolean isThere(int row) {
        return there.get(row);
    }

    /// For all that are there, in the order in which all who lock many units do: whether they
    /// change is seen when they are locked.
    public Iterator<Change> changes() {
        return matched.stream()
                .boxed()
                .sorted(Comparator.comparingLong(known::unitOf))
                .map(
                        row ->
                                new Change(
                                        known.unitOf(row),
                                        facts -> FactsMerge.of(facts, unit(row).facts())))
                .iterator();
    }

    private ImportedUnit unit(int row) {
        return review.unit(row);
    }
}
