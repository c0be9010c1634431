package dev.aftercare.ui.window;

import dev.aftercare.ui.kit.FileChoice;

import javafx.stage.FileChooser;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/// Asks with the operating system's own dialog, over the window that is in use; begins where a file
/// was chosen last.
public final class SystemFileChoice implements FileChoice {
    private @Nullable File folder;

    @Override
    public Optional<Path> open(String title, String what, String... endings) {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters()
                .add(
                        new FileChooser.ExtensionFilter(
                                what, Arrays.stream(endings).map("*."::concat).toList()));
        if (folder != null && folder.isDirectory()) {
            chooser.setInitialDirectory(folder);
        }
        var chosen = Optional.ofNullable(chooser.showOpenDialog(inUse()));
        chosen.ifPresent(file -> folder = file.getParentFile());
        return chosen.map(File::toPath);
    }

    private static @Nullable Window inUse() {
        return Window.getWindows().stream().filter(Window::isFocused).findFirst().orElse(null);
    }
}
