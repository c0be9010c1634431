package dev.aftercare.ui.scan;

import dev.aftercare.texts.Texts;
import dev.aftercare.ui.kit.Nodes;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// The scan server's settings as a page among others.
public final class ScanServerPage {
    private final ScanServerViewModel model;
    private final Texts texts;

    public ScanServerPage(ScanServerViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    public Node build() {
        var page =
                new VBox(
                        16,
                        Nodes.wrapping(texts.get("ui.server.about"), "secondary"),
                        new ServerPanel(model, texts).build());
        page.setId("scan-server-page");
        page.getStyleClass().add("server-page");
        return page;
    }
}
