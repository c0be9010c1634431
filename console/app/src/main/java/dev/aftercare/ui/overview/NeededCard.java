package dev.aftercare.ui.overview;

import static dev.aftercare.ui.kit.Nodes.label;
import static dev.aftercare.ui.kit.Nodes.row;
import static dev.aftercare.ui.kit.Nodes.spacer;

import dev.aftercare.insight.Overview;
import dev.aftercare.texts.Texts;
import dev.aftercare.ui.kit.Card;
import dev.aftercare.ui.kit.Keycap;

import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

import java.util.List;

/// What waits for people. The list stays while its rows change, with its selection.
final class NeededCard {
    private static final double TASK_HEIGHT = 59;

    private final OverviewViewModel model;
    private final Texts texts;
    private final Cards cards;
    private final ListView<Task> tasks = new ListView<>();
    private final Part part;

    NeededCard(OverviewViewModel model, Texts texts, Cards cards) {
        this.model = model;
        this.texts = texts;
        this.cards = cards;
        this.part = new Part(new Card(texts.get("ui.overview.needed"), "", new Region()));
        tasks.setId("tasks");
        tasks.getStyleClass().add("task-list");
        tasks.setFixedCellSize(TASK_HEIGHT);
        tasks.setCellFactory(_ -> new TaskCell(model::open));
        tasks.setAccessibleText(texts.get("ui.overview.needed"));
    }

    Node node() {
        return part;
    }

    ListView<Task> tasks() {
        return tasks;
    }

    void show(Overview now) {
        boolean fresh = OverviewViewModel.isFresh(now);
        part.show(List.of(fresh, now.steps(), now.waiting().size()), () -> card(now));
        fill(new TaskWords(texts, now).all());
    }

    /// The same task stays selected, wherever it has gone.
    private void fill(List<Task> all) {
        if (tasks.getItems().equals(all)) {
            return;
        }
        var selection = tasks.getSelectionModel();
        var before = selection.getSelectedItem();
        int place = selection.getSelectedIndex();
        tasks.getItems().setAll(all);
        if (!all.isEmpty()) {
            selection.select(Math.clamp(place(all, before, place), 0, all.size() - 1));
        }
    }

    private static int place(List<Task> all, @Nullable Task before, int otherwise) {
        for (int i = 0; i < all.size(); i++) {
            if (before != null && all.get(i).waiting().equals(before.waiting())) {
                return i;
            }
        }
        return otherwise;
    }

    private Node card(Overview now) {
        int n = now.waiting().size();
        if (OverviewViewModel.isFresh(now)) {
            return cards.steps(now, true);
        }
        if (n == 0) {
            return new Card(
                    texts.get("ui.overview.needed"),
                    "",
                    Cards.empty(
                            MaterialDesignC.CHECK_CIRCLE_OUTLINE,
                            texts.get("ui.overview.nothing"),
                            texts.get("ui.overview.nothing.why")));
        }
        return new Card(
                        texts.get("ui.overview.needed"),
                        texts.get("ui.overview.needed.count", n),
                        tasks)
                .header(spacer(), keys(Math.min(n, TaskCell.DIGITS)));
    }

    private Node keys(int last) {
        var keys = row(4, label(texts.get("ui.overview.press"), "secondary"), new Keycap("1"));
        if (last > 1) {
            keys.getChildren()
                    .addAll(
                            label(texts.get("ui.overview.press.to"), "secondary"),
                            new Keycap(String.valueOf(last)));
        }
        keys.getChildren().add(label(texts.get("ui.overview.press.open"), "secondary"));
        return keys;
    }

    void openSelected() {
        int selected = tasks.getSelectionModel().getSelectedIndex();
        if (selected >= 0) {
            model.open(selected);
        }
    }
}
