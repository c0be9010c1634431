package dev.aftercare.ui.importing.review;

import dev.aftercare.sheet.file.OutputFormat;
import dev.aftercare.texts.Texts;
import dev.aftercare.ui.importing.open.OpenImport;
import dev.aftercare.ui.kit.FileChoice;
import dev.aftercare.ui.kit.FileChoice.Kind;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.Consumer;

/// Writes the held rows as a file of their own, to be corrected elsewhere and imported again.
final class ProblemFile {
    private final OpenImport open;
    private final Texts texts;
    private final FileChoice files;

    ProblemFile(OpenImport open, Texts texts, FileChoice files) {
        this.open = open;
        this.texts = texts;
        this.files = files;
    }

    /// @param done told which file it is, once it is there
    void write(Consumer<Path> done) {
        var kind = new Kind(texts.get("ui.import.files"), List.of(".xlsx", ".csv", ".tsv"));
        files.save(texts.get("ui.import.export.title"), proposal(), kind)
                .ifPresent(file -> open.ask(_ -> write(file)).then(done).start());
    }

    private String proposal() {
        var name = open.session().summary().fileName();
        int dot = name.lastIndexOf('.');
        return texts.get("ui.import.export.name", dot > 0 ? name.substring(0, dot) : name);
    }

    /// Beside its place first: what stood there stays until all of it is written.
    private Path write(Path file) {
        var format = OutputFormat.of(file).orElse(OutputFormat.XLSX);
        var part = file.resolveSibling(file.getFileName() + ".part");
        var words = new ProblemWords(texts);
        try {
            try (var out = Files.newOutputStream(part)) {
                open.session()
                        .review()
                        .copyProblems(
                                out,
                                format,
                                problem -> words.message(problem) + " " + words.fix(problem));
            }
            return Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
