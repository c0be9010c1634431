package dev.aftercare.ui.kit;

import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The computer's own dialogs for files. They begin where the last one ended.
public final class FileDialogs implements FileChoice {
    private Path folder = Path.of(System.getProperty("user.home", "."));

    @Override
    public Optional<Path> open(String title, List<Kind> kinds) {
        var chooser = chooser(title, kinds);
        return chosen(chooser.showOpenDialog(window()));
    }

    @Override
    public Optional<Path> save(String title, String name, Kind kind) {
        var chooser = chooser(title, List.of(kind));
        chooser.setInitialFileName(name);
        return chosen(chooser.showSaveDialog(window())).map(file -> ended(file, kind));
    }

    private FileChooser chooser(String title, List<Kind> kinds) {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        if (Files.isDirectory(folder)) {
            chooser.setInitialDirectory(folder.toFile());
        }
        kinds.stream().map(FileDialogs::filter).forEach(chooser.getExtensionFilters()::add);
        return chooser;
    }

    private static ExtensionFilter filter(Kind kind) {
        return new ExtensionFilter(
                kind.words(), kind.endings().stream().map(ending -> "*" + ending).toList());
    }

    private Optional<Path> chosen(@Nullable File file) {
        var path = Optional.ofNullable(file).map(File::toPath);
        path.map(Path::getParent).ifPresent(parent -> folder = parent);
        return path;
    }

    /// Not every desktop adds what the filter says.
    private static Path ended(Path file, Kind kind) {
        var name = file.getFileName().toString();
        return kind.endings().stream().anyMatch(name::endsWith)
                ? file
                : file.resolveSibling(name + kind.endings().getFirst());
    }

    /// The one that is looked at.
    private static @Nullable Window window() {
        return Window.getWindows().stream().filter(Window::isFocused).findFirst().orElse(null);
    }
}
