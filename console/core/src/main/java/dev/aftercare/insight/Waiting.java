package dev.aftercare.insight;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/// Something that waits for a person at the desk.
public sealed interface Waiting {
    /// The most urgent first, then what has waited longest.
    Comparator<Waiting> MOST_URGENT_FIRST =
            Comparator.comparing(Waiting::urgency)
                    .thenComparing(
                            Waiting::since, Comparator.nullsLast(Comparator.naturalOrder()));

    /// How soon it wants to be looked at.
    enum Urgency {
        /// Somebody stands still until it is done.
        NOW,
        /// It costs something every day.
        SOON,
        LATER
    }

    Urgency urgency();

    /// Since when; null where nobody knows.
    @Nullable Instant since();

    /// People say units are theirs that have an owner.
    ///
    /// @param units how many units
    /// @param unitId the one that has waited longest
    record Disputed(long units, long unitId, String serial, Instant since) implements Waiting {
        @Override
        public Urgency urgency() {
            return Urgency.NOW;
        }
    }

    /// A print run that left no file, and nothing was printed there since.
    ///
    /// @param abandoned its process is gone and its units are still reserved
    record NoLabels(long run, String station, long labels, boolean abandoned, Instant since)
            implements Waiting {
        @Override
        public Urgency urgency() {
            return Urgency.NOW;
        }
    }

    /// Pages of units that were not shipped were looked at.
    ///
    /// @param productId the only product, null where there are several
    /// @param since the first of these days begins
    record SeenEarly(
            long visits, List<String> products, @Nullable Long productId, Instant since)
            implements Waiting {
        public SeenEarly {
            products = List.copyOf(products);
        }

        @Override
        public Urgency urgency() {
            return Urgency.SOON;
        }
    }

    /// Rows of an import became no units yet.
    ///
    /// @param taken how many rows did
    record LeftOut(long batchId, String batch, String file, int rows, int taken, Instant since)
            implements Waiting {
        @Override
        public Urgency urgency() {
            return Urgency.SOON;
        }
    }

    /// What a brand's pages need is missing.
    ///
    /// @param missing what, by the names of its columns
    /// @param products how many products show it
    record BrandIncomplete(long brandId, String brand, List<String> missing, long products)
            implements Waiting {
        public BrandIncomplete {
            missing = List.copyOf(missing);
        }

        @Override
        public Urgency urgency() {
            return Urgency.SOON;
        }

        @Override
        public @Nullable Instant since() {
            return null;
        }
    }

    /// Units of an import have no label after a while.
    ///
    /// @param units how many
    /// @param of how many the import brought that count
    record NotLabelled(long batchId, String batch, long units, long of, Instant since)
            implements Waiting {
        @Override
        public Urgency urgency() {
            return Urgency.LATER;
        }
    }

    /// Products without terms of coverage: what their owners see names no warranty.
    ///
    /// @param products by name
    /// @param productId the first of them
    record NotCovered(List<String> products, long productId) implements Waiting {
        public NotCovered {
            products = List.copyOf(products);
        }

        @Override
        public Urgency urgency() {
            return Urgency.LATER;
        }

        @Override
        public @Nullable Instant since() {
            return null;
        }
    }
}
