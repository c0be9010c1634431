package dev.aftercare.ui.importing;

import dev.aftercare.texts.Texts;
import dev.aftercare.ui.importing.open.ImportPage;
import dev.aftercare.ui.kit.Command;
import dev.aftercare.ui.kit.Nodes;
import dev.aftercare.ui.kit.ProgressLine;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

import java.util.List;

/// A file is being read: how far, how fast, and how long still.
final class ReadingPage implements ImportPage {
    private final VBox page;
    private final ImportViewModel.Reading reading;
    private final Texts texts;

    ReadingPage(ImportViewModel.Reading reading, Texts texts) {
        this.reading = reading;
        this.texts = texts;
        var progress = new ProgressLine(texts);
        progress.follow(reading.running());
        progress.setMaxWidth(HBox.USE_PREF_SIZE);
        page =
                new VBox(
                        Nodes.icon(MaterialDesignF.FILE_TABLE_OUTLINE, "large", "muted"),
                        Nodes.label(texts.get("ui.import.readingFile", reading.file()), "medium"),
                        progress);
        page.getStyleClass().add("reading-page");
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public List<Command> commands() {
        return List.of(
                Command.of(
                        "cancel", "Esc", texts.get("ui.cancel"), reading.running()::cancel));
    }
}
