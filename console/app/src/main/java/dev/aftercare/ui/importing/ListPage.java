package dev.aftercare.ui.importing;

import dev.aftercare.importing.BatchRow;
import dev.aftercare.importing.session.UnfinishedSession;
import dev.aftercare.texts.Texts;
import dev.aftercare.ui.importing.DeedTable.Deed;
import dev.aftercare.ui.importing.open.ImportPage;
import dev.aftercare.ui.kit.Command;
import dev.aftercare.ui.kit.Nodes;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

import java.util.List;

/// The first page: where files are dropped, what is unfinished, and the latest batches. Keys are
/// for the list that had the focus last.
final class ListPage implements ImportPage {
    private static final int MOST_UNFINISHED = 5;

    private final ImportsViewModel model;
    private final Texts texts;
    private final Runnable keysChanged;
    private final DeedTable<UnfinishedSession> unfinished;
    private final DeedTable<BatchRow> batches;
    private final VBox page;

    /// What one can do with what is listed.
    interface Acts {
        void choose();

        void resume(UnfinishedSession session);

        void discard(UnfinishedSession session);

        void units(BatchRow batch);

        void labels(BatchRow batch);

        void undo(BatchRow batch);
    }

    /// @param keysChanged told when the keys are for the other list
    /// @param notices what stands above all: a file that was refused, a batch being undone
    ListPage(ImportsViewModel model, Texts texts, Acts acts, Runnable keysChanged, Node notices) {
        this.model = model;
        this.texts = texts;
        this.keysChanged = keysChanged;
        var columns = new ListColumns(texts);
        unfinished =
                new DeedTable<UnfinishedSession>(
                                texts,
                                "unfinished",
                                _ -> true,
                                List.of(
                                        new Deed<>("resume", "Enter", acts::resume),
                                        new Deed<>("discard", "Delete", acts::discard)))
                        .of(model.unfinished(), columns.ofSessions());
        batches =
                new DeedTable<BatchRow>(
                                texts,
                                "batches",
                                batch -> batch.undoneAt() == null,
                                List.of(
                                        new Deed<>("units", "Enter", acts::units),
                                        new Deed<>("labels", "Shortcut+P", acts::labels),
                                        new Deed<>("undoBatch", "Delete", acts::undo)))
                        .of(model.batches(), columns.ofBatches());
        page = new VBox(notices, new DropTarget(texts, acts::choose).node(), waiting(), done());
        page.getStyleClass().add("import-page");
        presents(batches);
        whenFocused(unfinished);
        whenFocused(batches);
    }

    private Node waiting() {
        var table = unfinished.view();
        table.prefHeightProperty()
                .bind(Bindings.size(model.unfinished()).map(n -> height(n.intValue())));
        table.minHeightProperty().bind(table.prefHeightProperty());
        var box = new VBox(8, unfinished.head("ui.import.unfinished"), table);
        box.visibleProperty().bind(Bindings.isNotEmpty(model.unfinished()));
        box.managedProperty().bind(box.visibleProperty());
        return box;
    }

    private static double height(int sessions) {
        return DeedTable.HEADER + DeedTable.ROW * Math.min(sessions, MOST_UNFINISHED);
    }

    private Node done() {
        var table = batches.view();
        table.setPlaceholder(none());
        VBox.setVgrow(table, Priority.ALWAYS);
        var box = new VBox(8, batches.head("ui.import.batches"), table);
        VBox.setVgrow(box, Priority.ALWAYS);
        return box;
    }

    private Node none() {
        var words = Nodes.label("", "secondary");
        model.read()
                .subscribe(read -> words.setText(read ? texts.get("ui.import.batches.none") : ""));
        var box = new VBox(8, Nodes.icon(MaterialDesignA.ARCHIVE_OUTLINE, "large", "muted"), words);
        box.setAlignment(Pos.CENTER);
        return box;
    }

    private void whenFocused(DeedTable<?> list) {
        list.view()
                .focusedProperty()
                .subscribe(
                        focused -> {
                            if (focused) {
                                presents(list);
                                keysChanged.run();
                            }
                        });
    }

    private void presents(DeedTable<?> list) {
        unfinished.present().set(list.equals(unfinished));
        batches.present().set(list.equals(batches));
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void shown() {
        var first = model.unfinished().isEmpty() ? batches : unfinished;
        presents(first);
        first.focus();
        keysChanged.run();
    }

    @Override
    public List<Command> commands() {
        return unfinished.present().get() ? unfinished.commands() : batches.commands();
    }
}
