package dev.aftercare.catalog.workbook;

import dev.aftercare.files.Purpose;
import dev.aftercare.sheet.columns.Line;
import dev.aftercare.sheet.columns.NamedColumn;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/// Files that cells name by paths from the workbook's folder. Whatever a cell says, nothing outside
/// that folder is read.
final class NamedFiles {
    private static final long MB = 1L << 20;
    private static final int MOST_PICTURE_MB = 5;
    private static final int MOST_MANUAL_MB = 25;
    private static final String PNG = "\u0089PNG\r\n\u001a\n";
    private static final String PDF = "%PDF-";

    private final Path folder;

    NamedFiles(Path workbook) {
        this.folder = Objects.requireNonNull(realPath(workbook).getParent());
    }

    /// A PNG.
    Optional<Upload> picture(Line line, NamedColumn<String> column) {
        return find(line, column, MOST_PICTURE_MB)
                .flatMap(
                        file -> {
                            if (!startsWith(file, PNG)) {
                                line.wrong(column, "notPng");
                                return Optional.empty();
                            }
                            return Optional.of(new Upload(file, "image/png", Purpose.PICTURE));
                        });
    }

    /// A PDF.
    Optional<Upload> manual(Line line, NamedColumn<String> column) {
        return find(line, column, MOST_MANUAL_MB)
                .flatMap(
                        file -> {
                            if (!startsWith(file, PDF)) {
                                line.wrong(column, "notPdf");
                                return Optional.empty();
                            }
                            return Optional.of(new Upload(file, "application/pdf", Purpose.MANUAL));
                        });
    }

    private Optional<Path> find(Line line, NamedColumn<String> column, int mostMegabytes) {
        var typed = line.get(column);
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        var file = inFolder(typed.get());
        if (file.isEmpty()) {
            line.wrong(column, "fileMissing", typed.get());
        } else if (!file.get().startsWith(folder)) {
            line.wrong(column, "fileOutside", typed.get());
        } else if (size(file.get()) > mostMegabytes * MB) {
            line.wrong(column, "fileTooBig", mostMegabytes);
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

    private static boolean startsWith(Path file, String magic) {
        try (var in = Files.newInputStream(file)) {
            var start = new String(in.readNBytes(magic.length()), StandardCharsets.ISO_8859_1);
            return start.equals(magic);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
