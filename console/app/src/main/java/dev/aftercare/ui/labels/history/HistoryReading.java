package dev.aftercare.ui.labels.history;

import dev.aftercare.labels.sheet.DrawnLabel;
import dev.aftercare.printing.history.RunFilter;
import dev.aftercare.printing.history.RunHistory;
import dev.aftercare.printing.history.RunItem;
import dev.aftercare.printing.history.RunLine;
import dev.aftercare.progress.Progress;
import dev.aftercare.ui.kit.paging.ListReading;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What the history shows. Each call waits for the database.
public record HistoryReading(RunHistory history, Export export)
        implements ListReading<RunFilter, HistoryReading.Order, RunLine> {

    /// The newest first; there is no other.
    public enum Order {
        NEWEST
    }

    @FunctionalInterface
    public interface Export {
        /// Writes the listed runs; says how many.
        long write(RunFilter filter, Path file, Progress progress);
    }

    @Override
    public Beginning<RunLine> begin(RunFilter filter, Order order, int limit) {
        var begun = history.begin(filter, limit);
        return new Beginning<>(begun.first(), begun.rows());
    }

    @Override
    public List<RunLine> at(RunFilter filter, Order order, long before, int limit, long rows) {
        return history.at(filter, before, limit);
    }

    @Override
    public List<RunLine> after(RunFilter filter, Order order, RunLine row, int limit) {
        return history.after(filter, row, limit);
    }

    @Override
    public List<RunLine> byId(List<Long> ids) {
        return history.byId(ids);
    }

    @Override
    public long id(RunLine row) {
        return row.id();
    }

    /// The labels of one run.
    ItemReading items() {
        return new ItemReading(history);
    }

    Optional<DrawnLabel> label(long runId, int seq) {
        return history.label(runId, seq);
    }

    /// A filter is a run; without one there are no labels.
    record ItemReading(RunHistory history)
            implements ListReading<Optional<RunLine>, Order, RunItem> {
        @Override
        public Beginning<RunItem> begin(Optional<RunLine> run, Order order, int limit) {
            var first = run.map(one -> history.items(one.id(), 0, limit)).orElse(List.of());
            long all = first.isEmpty() ? 0 : run.orElseThrow().run().labels();
            return new Beginning<>(first, all);
        }

        @Override
        public List<RunItem> at(
                Optional<RunLine> run, Order order, long before, int limit, long rows) {
            return run.map(one -> history.items(one.id(), (int) before, limit)).orElse(List.of());
        }

        @Override
        public List<RunItem> after(Optional<RunLine> run, Order order, RunItem row, int limit) {
            return at(run, order, row.seq(), limit, 0);
        }

        @Override
        public List<RunItem> byId(List<Long> ids) {
            return List.of();
        }

        @Override
        public long id(RunItem row) {
            return row.seq();
        }
    }
}
