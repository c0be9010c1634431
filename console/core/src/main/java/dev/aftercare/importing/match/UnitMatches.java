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
    private final BitSet matched = new BitSet();
    private final BitSet changing = new BitSet();
    private final BitSet there = new BitSet();

    public UnitMatches(Review review, KnownUnits known) {
        this.review = review;
        this.known = known;
    }

    /// Holds rows of units that may not be touched, and compares the others with theirs.
    public void find(StatelessSession session, boolean updateExisting, Progress progress) {
        var keys = review.keys();
        for (int place = 0; place < keys.size(); place++) {
            var row = keys.at(place);
            if (known.isOfBatch(place)) {
                there.set(row.row());
            }
            if (known.unitAt(place) != 0 && row.right() && !review.isDuplicate(row.row())) {
                if (!updateExisting && !known.isOfBatch(place)) {
                    review.holdKnown(row.row());
                } else if (review.isImportable(row.row())) {
                    matched.set(place);
                }
            }
        }
        compare(session, progress);
    }

    private void compare(StatelessSession session, Progress progress) {
        int done = 0;
        var portion = new ArrayList<Integer>(PORTION);
        for (int place = matched.nextSetBit(0); place >= 0; ) {
            portion.add(place);
            place = matched.nextSetBit(place + 1);
            if (portion.size() == PORTION || place < 0) {
                compare(session, portion);
                done += portion.size();
                portion.clear();
                progress.at("import.compare", done, matched.cardinality());
            }
        }
    }

    private void compare(StatelessSession session, List<Integer> places) {
        var units = new HashMap<Long, UnitRow>();
        new UnitRows(session)
                .byId(places.stream().map(known::unitAt).toList())
                .forEach(unit -> units.put(unit.id(), unit));
        for (int place : places) {
            var unit = units.get(known.unitAt(place));
            if (unit != null
                    && !FactsMerge.of(unit.facts(), unit(place).facts()).equals(unit.facts())) {
                changing.set(place);
            }
        }
    }

    public boolean isMatched(int place) {
        return matched.get(place);
    }

    public int matched() {
        return matched.cardinality();
    }

    public int changing() {
        return changing.cardinality();
    }

    /// How many units of others the batch would change for the first time.
    public int firstChanging() {
        return (int) changing.stream().filter(place -> !known.isOfBatch(place)).count();
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
                .sorted(Comparator.comparingLong(known::unitAt))
                .map(
                        place ->
                                new Change(
                                        known.unitAt(place),
                                        facts -> FactsMerge.of(facts, unit(place).facts())))
                .iterator();
    }

    private ImportedUnit unit(int place) {
        return review.unit(review.keys().at(place).row());
    }
}
