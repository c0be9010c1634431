package dev.aftercare.importing;

import dev.aftercare.importing.units.FactsMerge;
import dev.aftercare.progress.Progress;
import dev.aftercare.units.UnitRow;
import dev.aftercare.units.UnitRows;
import dev.aftercare.units.bulk.UnitChanges.Change;

import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/// The rows whose units are there already, and which of those they change.
final class UnitMatches {
    private static final int PORTION = 1_000;

    private final Review review;
    private final KnownUnits known;
    private final BitSet matched = new BitSet();
    private final BitSet changing = new BitSet();

    UnitMatches(Review review, KnownUnits known) {
        this.review = review;
        this.known = known;
    }

    /// Holds rows of units that may not be touched, and compares the others with theirs.
    void find(StatelessSession session, boolean updateExisting, Progress progress) {
        var keys = review.keys();
        for (int place = 0; place < keys.size(); place++) {
            var row = keys.at(place);
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
                changes(session, portion).forEach(match -> changing.set(match.place));
                done += portion.size();
                portion.clear();
                progress.at("import.compare", done, matched.cardinality());
            }
        }
    }

    private record Match(int place, Change change) {}

    private List<Match> changes(StatelessSession session, List<Integer> places) {
        var units = new HashMap<Long, UnitRow>();
        new UnitRows(session)
                .byId(places.stream().map(known::unitAt).toList())
                .forEach(unit -> units.put(unit.id(), unit));
        var changes = new ArrayList<Match>();
        for (int place : places) {
            var unit = units.get(known.unitAt(place));
            if (unit != null) {
                var row = review.unit(review.keys().at(place).row());
                var after = FactsMerge.of(unit.facts(), row.facts());
                if (!after.equals(unit.facts())) {
                    changes.add(new Match(place, new Change(unit.id(), after)));
                }
            }
        }
        return changes;
    }

    boolean isMatched(int place) {
        return matched.get(place);
    }

    int matched() {
        return matched.cardinality();
    }

    int changing() {
        return changing.cardinality();
    }

    /// As the units are now.
    Iterator<Change> changes(StatelessSession session) {
        return new Iterator<>() {
            private final Iterator<Integer> places = changing.stream().iterator();
            private Iterator<Match> portion = List.<Match>of().iterator();
            private @Nullable Change next;

            @Override
            public boolean hasNext() {
                while (next == null && (portion.hasNext() || places.hasNext())) {
                    if (portion.hasNext()) {
                        next = portion.next().change();
                    } else {
                        portion = UnitMatches.this.changes(session, nextPlaces()).iterator();
                    }
                }
                return next != null;
            }

            private List<Integer> nextPlaces() {
                var some = new ArrayList<Integer>(PORTION);
                while (some.size() < PORTION && places.hasNext()) {
                    some.add(places.next());
                }
                return some;
            }

            @Override
            public Change next() {
                if (!hasNext() || next == null) {
                    throw new NoSuchElementException();
                }
                var change = next;
                next = null;
                return change;
            }
        };
    }
}
