package dev.aftercare.ui.connection;

import static dev.aftercare.ui.kit.Nodes.icon;
import static dev.aftercare.ui.kit.Nodes.row;
import static dev.aftercare.ui.kit.Nodes.wrapping;

import dev.aftercare.texts.Texts;

import javafx.scene.Node;
import javafx.scene.control.ProgressIndicator;

import org.kordamp.ikonli.materialdesign2.MaterialDesignD;

/// Says across the window that the database does not answer, for as long as it does not.
public final class ConnectionBanner {
    private final ConnectionViewModel model;
    private final Texts texts;
    private final boolean shared;

    /// @param shared whether the database is a server, not a store of this computer
    public ConnectionBanner(ConnectionViewModel model, Texts texts, boolean shared) {
        this.model = model;
        this.texts = texts;
        this.shared = shared;
    }

    public Node build() {
        var words = wrapping(texts.get(shared ? "ui.connection.lost" : "ui.connection.store"));
        var waiting = new ProgressIndicator();
        waiting.getStyleClass().add("waits");
        var banner =
                row(10, icon(MaterialDesignD.DATABASE_ALERT_OUTLINE, "danger"), words, waiting);
        banner.setId("connection-lost");
        banner.getStyleClass().add("banner");
        banner.visibleProperty().bind(model.lost());
        banner.managedProperty().bind(model.lost());
        return banner;
    }
}
