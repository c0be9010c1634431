package dev.aftercare.ui.importing;

import dev.aftercare.change.Change;
import dev.aftercare.change.Changes.Subscription;
import dev.aftercare.importing.BatchRow;
import dev.aftercare.importing.session.UnfinishedSession;
import dev.aftercare.ui.background.Background;
import dev.aftercare.ui.background.Latest;
import dev.aftercare.ui.background.News;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/// What is being imported and what was: sessions that wait for a person, and batches.
public final class ImportsViewModel {
    private static final Set<String> KINDS = Set.of("import", "batch", "company");

    private final Supplier<Lists> reading;
    private final Background background;
    private final News news;
    private final ObservableList<UnfinishedSession> unfinished =
            FXCollections.observableArrayList();
    private final ObservableList<BatchRow> batches = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper read = new ReadOnlyBooleanWrapper();
    private final Latest listing = new Latest();
    private Subscription subscription = () -> {};

    /// Both lists, the latest first.
    public record Lists(List<UnfinishedSession> unfinished, List<BatchRow> batches) {}

    /// @param reading waits for the database
    public ImportsViewModel(Supplier<Lists> reading, Background background, News news) {
        this.reading = reading;
        this.background = background;
        this.news = news;
    }

    ObservableList<UnfinishedSession> unfinished() {
        return unfinished;
    }

    ObservableList<BatchRow> batches() {
        return batches;
    }

    /// Whether the lists have been read, so that an empty one is known to be.
    ReadOnlyBooleanProperty read() {
        return read.getReadOnlyProperty();
    }

    void shown() {
        subscription.close();
        subscription = news.hear(this::heard);
        refresh();
    }

    void hidden() {
        subscription.close();
    }

    private void heard(Set<Change> changes) {
        if (changes.stream().anyMatch(change -> KINDS.contains(change.kind()))) {
            refresh();
        }
    }

    void refresh() {
        background
                .call(reading)
                .then(
                        lists -> {
                            unfinished.setAll(lists.unfinished());
                            batches.setAll(lists.batches());
                            read.set(true);
                        })
                .onlyLatest(listing)
                .start();
    }
}
