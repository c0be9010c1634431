package dev.aftercare.ui.kit;

import atlantafx.base.theme.Styles;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// The pane beside a list, of what is selected in it: a header, sections under each other, and what
/// one can do pinned at the bottom.
public final class SidePane extends BorderPane {
    private final VBox sections = new VBox();
    private final VBox header = new VBox(4);

    public SidePane(String id) {
        var scroll = new ScrollPane(sections);
        scroll.setFitToWidth(true);
        setCenter(scroll);
        setId(id);
        getStyleClass().add("side-pane");
        header.getStyleClass().add("pane-header");
        setTop(header);
    }

    /// What it is of, and how it stands.
    ///
    /// @param close words for the button
    public SidePane header(String close, Runnable leave, Node state, String below, Node... name) {
        return header(close, leave, state, Nodes.wrapping(below, "secondary"), name);
    }

    /// As above, with more than plain words below.
    public SidePane header(String close, Runnable leave, Node state, Node below, Node... name) {
        var button = Nodes.iconButton(close, MaterialDesignC.CLOSE, Styles.FLAT, "tiny");
        button.setOnAction(_ -> leave.run());
        var line = Nodes.row(4, name);
        line.getChildren().addAll(Nodes.spacer(), state, button);
        header.getChildren().setAll(line, below);
        return this;
    }

    public SidePane section(Node... nodes) {
        var section = new VBox(6, nodes);
        section.getStyleClass().add("pane-section");
        sections.getChildren().add(section);
        return this;
    }

    /// What one can do; at most one of it primary.
    public SidePane actions(Node... actions) {
        var bar = Nodes.row(8, actions);
        bar.getStyleClass().add("pane-actions");
        setBottom(bar);
        return this;
    }

    /// The first line of a section.
    public static Node title(String text, Node state) {
        var title = Nodes.row(8, Nodes.label(text, "pane-title"), Nodes.spacer(), state);
        title.getStyleClass().add("title");
        return title;
    }
}
