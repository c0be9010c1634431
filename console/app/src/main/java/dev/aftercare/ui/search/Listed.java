package dev.aftercare.ui.search;

import dev.aftercare.search.Found;
import dev.aftercare.search.Hit;

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
    record Answer(Found found) implements Listed {
        @Override
        public List<Hit> hits() {
            return found.hits();
        }
    }

    /// The units of one owner.
    ///
    /// @param before what was listed when the owner was chosen
    record Theirs(Hit.Owner owner, List<Hit> hits, Answer before) implements Listed {}
}
