package dev.aftercare.search;

import dev.aftercare.history.Personal;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/// What was asked for, and what it may mean: units first, then owners, batches, products.
@Personal
public record Found(Asked asked, List<Hit> hits) {

    /// How a text is understood.
    public sealed interface Asked {

        /// Part of a name, or all of it.
        record Words(String text) implements Asked {}

        /// A code that names one unit, or only a product.
        ///
        /// @param serial null where only the product is named
        record Code(String gtin, @Nullable String serial) implements Asked {}

        /// Written like a code, but none that names anything of ours.
        record Unreadable(String text) implements Asked {}
    }

    /// What is opened for who does not choose: what is called exactly so, if only one is, else the
    /// first. Of a code that names a unit, that unit and nothing else.
    public Optional<Hit> best() {
        return switch (asked) {
            case Asked.Words(var text) -> bestCalled(text);
            case Asked.Code(_, var serial) ->
                    hits.stream().filter(hit -> hit instanceof Hit.Unit == (serial != null)).findFirst();
            case Asked.Unreadable _ -> Optional.empty();
        };
    }

    private Optional<Hit> bestCalled(String text) {
        var called = hits.stream().filter(hit -> hit.isCalled(text)).toList();
        return called.size() > 1 ? onlyOf(called) : called.stream().findFirst().or(this::first);
    }

    /// Units of several products may have one serial: nobody can know which is meant.
    private static Optional<Hit> onlyOf(List<Hit> called) {
        long units = called.stream().filter(Hit.Unit.class::isInstance).count();
        return units > 1 ? Optional.empty() : Optional.of(called.getFirst());
    }

    private Optional<Hit> first() {
        return hits.stream().findFirst();
    }
}
