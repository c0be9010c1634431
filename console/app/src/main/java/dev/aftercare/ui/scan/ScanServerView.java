package dev.aftercare.ui.scan;

import dev.aftercare.texts.Texts;
import dev.aftercare.ui.kit.PageHeader;
import dev.aftercare.ui.kit.Screen;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// The scan server as a place of the navigation.
public final class ScanServerView implements Screen {
    private final ScanServerViewModel model;
    private final Texts texts;
    private final ReadOnlyStringWrapper fact = new ReadOnlyStringWrapper("");

    public ScanServerView(ScanServerViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @Override
    public Node build() {
        var screen =
                new VBox(
                        new PageHeader(texts.get("ui.section.scan_server")),
                        new ScanServerPage(model, texts).build());
        screen.getStyleClass().addAll("screen", "server-screen");
        return screen;
    }

    @Override
    public ReadOnlyStringProperty fact() {
        return fact.getReadOnlyProperty();
    }
}
