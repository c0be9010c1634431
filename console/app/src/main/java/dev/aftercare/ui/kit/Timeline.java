package dev.aftercare.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.Ikon;

import java.util.List;

/// What happened, one under the other along a line, the latest first.
public final class Timeline extends VBox {

    /// Something that happened.
    ///
    /// @param below who did it or how, empty where nobody says
    public record Entry(String words, String below, String day, Ikon shape, Tone tone) {}

    public Timeline(List<Entry> entries) {
        getStyleClass().add("timeline");
        for (int i = 0; i < entries.size(); i++) {
            getChildren().add(line(entries.get(i), i == entries.size() - 1));
        }
    }

    private static Node line(Entry entry, boolean last) {
        var mark = new Label(null, Nodes.icon(entry.shape, entry.tone.style()));
        mark.getStyleClass().add("mark");
        var line = new VBox(mark);
        line.getStyleClass().add(last ? "line-end" : "line");
        var words =
                new VBox(
                        1,
                        Nodes.shrinking(entry.words, "medium"),
                        Nodes.shrinking(entry.below, "secondary"));
        HBox.setHgrow(words, Priority.ALWAYS);
        return new HBox(6, line, words, Nodes.label(entry.day, "secondary"));
    }
}
