package dev.aftercare.ui.search;

import static dev.aftercare.ui.kit.Nodes.label;
import static dev.aftercare.ui.kit.Nodes.row;
import static dev.aftercare.ui.kit.Nodes.wrapping;

import dev.aftercare.search.Found;
import dev.aftercare.search.Hit;
import dev.aftercare.texts.Texts;
import dev.aftercare.ui.kit.Keycap;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;

/// What the text may mean, in groups, one marked; or why there is nothing.
final class HitList {
    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");
    private static final double BELOW = 4;

    /// Of a longer list, a stretch around what is marked is seen.
    private static final int SEEN = 14;

    private final SearchViewModel model;
    private final Texts texts;
    private final TextField field;
    private final HitRow rows;
    private final VBox box = new VBox();
    private final Pane layer = new Pane(box);

    HitList(SearchViewModel model, Texts texts, TextField field) {
        this.model = model;
        this.texts = texts;
        this.field = field;
        this.rows = new HitRow(texts);
    }

    Node build() {
        box.setId("search-list");
        box.getStyleClass().add("search-list");
        layer.setPickOnBounds(false);
        model.listed().subscribe(_ -> show());
        model.marked().subscribe(_ -> show());
        field.localToSceneTransformProperty().subscribe(_ -> place());
        layer.widthProperty().subscribe(_ -> place());
        return layer;
    }

    private void show() {
        var listed = model.listed().get();
        layer.setVisible(!(listed instanceof Listed.Closed));
        box.getChildren().clear();
        switch (listed) {
            case Listed.Closed _ -> {}
            case Listed.Answer(var found, var hits) -> show(found, hits);
            case Listed.Theirs(var owner, var units, _) -> {
                box.getChildren().add(group(texts.get("ui.search.theirs", owner.called())));
                hits(units);
                keys(units.size());
            }
        }
        place();
    }

    private void show(Found found, List<Hit> hits) {
        var said = Said.of(found);
        said.ifPresent(what -> box.getChildren().add(words(what)));
        hits(hits);
        if (!hits.isEmpty()) {
            keys(hits.size());
        }
    }

    private Node words(Said said) {
        var words =
                new VBox(
                        4,
                        wrapping(said.sentence(texts), "strong"),
                        wrapping(texts.get(said.remedy()), "secondary"));
        words.getStyleClass().add("search-said");
        return words;
    }

    private void hits(List<Hit> hits) {
        int marked = model.marked().get();
        int from = Math.clamp(marked - SEEN / 2L, 0, Math.max(hits.size() - SEEN, 0));
        int to = Math.min(from + SEEN, hits.size());
        var before = "";
        for (int i = from; i < to; i++) {
            var group = HitRow.group(hits.get(i));
            if (model.listed().get() instanceof Listed.Answer && !group.equals(before)) {
                box.getChildren().add(group(texts.get("ui.search.group." + group)));
                before = group;
            }
            box.getChildren().add(hit(hits.get(i), i, i == marked));
        }
    }

    private Node group(String words) {
        return label(words, "search-group");
    }

    private Node hit(Hit hit, int index, boolean marked) {
        var row = rows.build(hit);
        row.setId("hit-" + index);
        row.pseudoClassStateChanged(MARKED, marked);
        row.setOnMousePressed(MouseEvent::consume);
        row.setOnMouseClicked(_ -> model.choose(index));
        return row;
    }

    private void keys(int hits) {
        var keys = new ArrayList<Node>();
        keys.add(row(5, new Keycap("↑ ↓"), label(texts.get("ui.search.choose"), "caption")));
        if (model.marked().get() >= 0) {
            keys.add(row(5, new Keycap("Enter"), label(texts.get("ui.search.open"), "caption")));
        }
        keys.add(row(5, new Keycap("Esc"), label(texts.get("ui.close"), "caption")));
        if (hits > SEEN) {
            keys.add(label(texts.get("ui.search.of", model.marked().get() + 1, hits), "caption"));
        }
        var line = row(16, keys.toArray(Node[]::new));
        line.getStyleClass().add("search-keys");
        box.getChildren().add(line);
    }

    /// Under the field, wherever the window has it.
    private void place() {
        if (field.getScene() != null && layer.getScene() != null && layer.isVisible()) {
            var below = layer.sceneToLocal(field.localToScene(field.getBoundsInLocal()));
            box.relocate(Math.rint(below.getMinX()), Math.rint(below.getMaxY() + BELOW));
            box.setPrefWidth(below.getWidth());
        }
    }
}
