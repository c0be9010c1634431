package dev.aftercare.ui.importing;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// Files that are dropped on a screen, wherever on it.
final class FileDrop {
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

    private final Node screen;
    private final Consumer<List<Path>> take;

    private FileDrop(Node screen, Consumer<List<Path>> take) {
        this.screen = screen;
        this.take = take;
    }

    static void onto(Node screen, Consumer<List<Path>> take) {
        var drop = new FileDrop(screen, take);
        screen.setOnDragOver(drop::over);
        screen.setOnDragEntered(drag -> show(screen, drag.getDragboard().hasFiles()));
        screen.setOnDragExited(_ -> show(screen, false));
        screen.setOnDragDropped(drop::dropped);
    }

    private static void show(Node screen, boolean over) {
        screen.pseudoClassStateChanged(OVER, over);
    }

    private void over(DragEvent drag) {
        if (drag.getDragboard().hasFiles()) {
            drag.acceptTransferModes(TransferMode.COPY);
        }
        drag.consume();
    }

    private void dropped(DragEvent drag) {
        var files = drag.getDragboard().getFiles();
        drag.setDropCompleted(!files.isEmpty());
        drag.consume();
        screen.requestFocus(); // what is typed there is entered before other things come
        take.accept(files.stream().map(File::toPath).toList());
    }
}
