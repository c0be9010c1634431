package dev.aftercare.catalog.workbook;

import dev.aftercare.files.FileKind;
import dev.aftercare.sheet.columns.Line;
import dev.aftercare.sheet.columns.NamedColumn;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Files that cells name by paths from the workbook's folder. Whatever a cell says, nothing outside
/// that folder is read.
final class NamedFiles {
    private final Path folder;

    NamedFiles(Path workbook) {
        this.folder = Objects.requireNonNull(realPath(workbook).getParent());
    }

    /// The file, if it is of the kind.
    Optional<Upload> find(Line line, NamedColumn<String> column, FileKind kind) {
        var file = find(line, column);
        var wrong = file.map(found -> kind.violations("", found)).orElse(List.of());
        wrong.forEach(one -> line.wrong(column, one.key(), one.args().toArray()));
        return wrong.isEmpty() ? file.map(found -> new Upload(found, kind)) : Optional.empty();
    }

    private Optional<Path> find(Line line, NamedColumn<String> column) {
        var typed = line.get(column);
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        var file = inFolder(typed.get());
        if (file.isEmpty()) {
            line.wrong(column, "fileMissing", typed.get());
        } else if (!file.get().startsWith(folder)) {
            line.wrong(column, "fileOutside", typed.get());
        } else {
            return file;
        }
        return Optional.empty();
    }

    /// The file itself, wherever links lead; empty if there is none. What does not begin in the
    /// folder is not looked at.
    private Optional<Path> inFolder(String typed) {
        try {
            var path = folder.resolve(typed.replace('\\', '/')).normalize();
            if (!path.startsWith(folder)) {
                return Optional.of(path);
            }
            return Files.isRegularFile(path) ? Optional.of(realPath(path)) : Optional.empty();
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }

    private static Path realPath(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
