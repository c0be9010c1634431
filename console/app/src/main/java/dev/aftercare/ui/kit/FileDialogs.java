package dev.aftercare.ui.kit;

import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The computer's own dialogs for files. They begin where the last one ended.
public final class FileDialogs implements FileChoice {
    private static final Path HOME = Path.of(System.getProperty("user.home", "."));

    private Path folder = HOME;

    @Override
    public Optional<Path> open(String title, List<Kind> kinds) {
        var chooser = chooser(title, kinds);
        return chosen(chooser::showOpenDialog);
    }

    @Override
    public Optional<Path> save(String title, String name, Kind kind) {
        return named(
                name,
                kind,
                proposed -> {
                    var chooser = chooser(title, List.of(kind));
                    chooser.setInitialFileName(proposed);
                    return chosen(chooser::showSaveDialog);
                },
                Files::exists);
    }

    /// The file that is meant, with an ending of its kind. A dialog asks whether another may be
    /// replaced, but for the name that was typed: where the one with its ending is taken, it opens
    /// once more with that.
    ///
    /// @param dialog proposes a name, and has the file that was chosen
    static Optional<Path> named(
            String name,
            Kind kind,
            Function<String, Optional<Path>> dialog,
            Predicate<Path> isTaken) {
        var chosen = dialog.apply(name);
        var ended = chosen.map(file -> ended(file, kind));
        while (!ended.equals(chosen) && ended.filter(isTaken).isPresent()) {
            chosen = dialog.apply(ended.get().getFileName().toString());
            ended = chosen.map(file -> ended(file, kind));
        }
        return ended;
    }

    private FileChooser chooser(String title, List<Kind> kinds) {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        near(folder, HOME).map(Path::toFile).ifPresent(chooser::setInitialDirectory);
        kinds.stream().map(FileDialogs::filter).forEach(chooser.getExtensionFilters()::add);
        return chooser;
    }

    private static ExtensionFilter filter(Kind kind) {
        return new ExtensionFilter(
                kind.words(), kind.endings().stream().map(ending -> "*" + ending).toList());
    }

    private Optional<Path> chosen(Function<@Nullable Window, @Nullable File> dialog) {
        var path = Optional.ofNullable(dialog.apply(window())).map(File::toPath);
        path.map(Path::getParent).ifPresent(parent -> folder = parent);
        return path;
    }

    /// That folder, or the nearest above it that can still be read; else `home`, if that can. A
    /// dialog fails on a folder that is gone.
    static Optional<Path> near(Path folder, Path home) {
        return Stream.concat(
                        Stream.iterate(folder.toAbsolutePath(), Objects::nonNull, Path::getParent),
                        Stream.of(home))
                .filter(one -> Files.isDirectory(one) && Files.isReadable(one))
                .findFirst();
    }

    /// Not every desktop adds what the filter says.
    private static Path ended(Path file, Kind kind) {
        var name = file.getFileName().toString();
        var lower = name.toLowerCase(Locale.ROOT);
        return kind.endings().stream()
                        .map(ending -> ending.toLowerCase(Locale.ROOT))
                        .anyMatch(lower::endsWith)
                ? file
                : file.resolveSibling(name + kind.endings().getFirst());
    }

    /// The one that is looked at.
    private static @Nullable Window window() {
        return Window.getWindows().stream().filter(Window::isFocused).findFirst().orElse(null);
    }
}
