package dev.aftercare.ui.shell;

import dev.aftercare.texts.Texts;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;

import java.util.List;

/// The frame before there is a database: it stands where the shell's will stand, and does nothing
/// yet.
public final class WaitingShell {
    private final ShellViewModel model;
    private final Texts texts;

    public WaitingShell(ShellViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    /// Lays the frame around what says what is being done.
    ///
    /// @param middle what is to be seen where a screen will be
    public Parent around(Node middle) {
        var search = new Region();
        search.getStyleClass().add("search-waiting");
        var work = new BorderPane(middle);
        work.setTop(new TopBar(model, texts, search, List.of()).build());
        var frame = new BorderPane(work);
        frame.setLeft(new Navigation(model, texts).build());
        var status = new Region(); // the shell's own would bring skins and a sheet of ControlsFX
        status.getStyleClass().add("status-bar");
        frame.setBottom(status);
        frame.setMouseTransparent(true);
        frame.getStyleClass().add("shell");
        return frame;
    }
}
