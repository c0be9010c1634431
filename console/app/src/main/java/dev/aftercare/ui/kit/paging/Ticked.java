package dev.aftercare.ui.kit.paging;

import java.util.HashSet;
import java.util.Set;

/// What was ticked in a list, as services take it: some rows by their ids, or all that a filter
/// lists but some.
public sealed interface Ticked<F> {

    record Some<F>(Set<Long> ids) implements Ticked<F> {
        public Some {
            ids = Set.copyOf(ids);
        }
    }

    record AllBut<F>(F filter, Set<Long> except) implements Ticked<F> {
        public AllBut {
            except = Set.copyOf(except);
        }
    }

    static <F> Ticked<F> none() {
        return new Some<>(Set.of());
    }

    default boolean has(long id) {
        return switch (this) {
            case Some<F>(var ids) -> ids.contains(id);
            case AllBut<F>(_, var except) -> !except.contains(id);
        };
    }

    default Ticked<F> with(long id, boolean ticked) {
        return switch (this) {
            case Some<F>(var ids) -> new Some<>(changed(ids, id, ticked));
            case AllBut<F>(var filter, var except) ->
                    new AllBut<>(filter, changed(except, id, !ticked));
        };
    }

    /// How many that is.
    ///
    /// @param rows how many the list has
    default long count(long rows) {
        return switch (this) {
            case Some<F>(var ids) -> ids.size();
            case AllBut<F>(_, var except) -> Math.max(0, rows - except.size());
        };
    }

    private static Set<Long> changed(Set<Long> ids, long id, boolean there) {
        var changed = new HashSet<>(ids);
        if (there) {
            changed.add(id);
        } else {
            changed.remove(id);
        }
        return changed;
    }
}
