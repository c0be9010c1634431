package dev.aftercare.ui.search;

import dev.aftercare.search.Found;
import dev.aftercare.search.Hit;

import java.util.Comparator;
import java.util.List;

/// What stands below the field.
sealed interface Listed {

    /// What can be chosen, in its order.
    List<Hit> hits();

    /// Nothing: it is closed.
    record Closed() implements Listed {
        @Override
        public List<Hit> hits() {
            return List.of();
        }
    }

    /// What the text may mean, or that it means nothing.
    record Answer(Found found, List<Hit> hits) implements Listed {

        /// What Enter opens stands first, and with it others of its kind.
        static Answer of(Found found) {
            var best = found.best();
            return new Answer(
                    found,
                    best.isEmpty()
                            ? found.hits()
                            : found.hits().stream()
                                    .sorted(Comparator.comparingInt(hit -> rank(hit, best.get())))
                                    .toList());
        }

        private static int rank(Hit hit, Hit best) {
            if (hit.equals(best)) {
                return 0;
            }
            return hit.getClass() == best.getClass() ? 1 : 2;
        }
    }

    /// The units of one owner.
    ///
    /// @param before what was listed when the owner was chosen
    record Theirs(Hit.Owner owner, List<Hit> hits, Answer before) implements Listed {}
}
