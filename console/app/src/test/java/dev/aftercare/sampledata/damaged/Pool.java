package dev.aftercare.sampledata.damaged;

import dev.aftercare.sampledata.factory.Made;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// The rows nothing is wrong with yet; damage takes them out at random places.
final class Pool {
    private final List<Line> lines;
    private final List<Line> free;

    Pool(List<Line> lines, Random random) {
        this.lines = lines;
        free = new ArrayList<>(lines);
        Collections.shuffle(free, random);
    }

    Line take(Predicate<Made> which) {
        for (int i = free.size() - 1; i >= 0; i--) {
            var line = free.get(i);
            if (line.isDamaged()) {
                free.remove(i);
            } else if (which.test(line.unit())) {
                return free.remove(i);
            }
        }
        throw new IllegalStateException("no row left");
    }

    Line take() {
        return take(_ -> true);
    }

    void each(int count, Predicate<Made> which, Consumer<Line> damage) {
        for (int i = 0; i < count; i++) {
            damage.accept(take(which));
        }
    }

    void each(int count, Consumer<Line> damage) {
        each(count, _ -> true, damage);
    }

    /// Neighbours, from top to bottom.
    List<Line> takeNeighbours(int count) {
        for (var first : List.copyOf(free)) {
            int from = lines.indexOf(first);
            var found = lines.subList(from, Math.min(from + count, lines.size()));
            if (found.size() == count
                    && free.containsAll(found)
                    && found.stream().noneMatch(Line::isDamaged)) {
                free.removeAll(found);
                return List.copyOf(found);
            }
        }
        throw new IllegalStateException("no rows left");
    }
}
