package dev.aftercare.ui.importing.review;

import dev.aftercare.files.NewFile;
import dev.aftercare.importing.session.ImportSession;
import dev.aftercare.progress.Progress;
import dev.aftercare.sheet.file.OutputFormat;
import dev.aftercare.texts.Texts;
import dev.aftercare.ui.importing.open.OpenImport;
import dev.aftercare.ui.kit.FileChoice;
import dev.aftercare.ui.kit.FileChoice.Kind;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
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
                .ifPresent(
                        file ->
                                open.askLong(
                                                "ui.import.exporting",
                                                (session, progress) ->
                                                        write(session, file, progress))
                                        .then(done)
                                        .start());
    }

    private String proposal() {
        var name = open.session().summary().fileName();
        int dot = name.lastIndexOf('.');
        return texts.get("ui.import.export.name", dot > 0 ? name.substring(0, dot) : name);
    }

    /// What stood there stays until all of it is written.
    private Path write(ImportSession session, Path file, Progress progress) {
        var format = OutputFormat.of(file).orElse(OutputFormat.XLSX);
        var words = new ProblemWords(texts);
        var written = new AtomicLong();
        return NewFile.write(
                file,
                true,
                out -> {
                    session.review()
                            .copyProblems(
                                    out,
                                    format,
                                    problem -> {
                                        progress.at("", written.incrementAndGet(), 0);
                                        return words.message(problem) + " " + words.fix(problem);
                                    });
                    return file;
                });
    }
}
