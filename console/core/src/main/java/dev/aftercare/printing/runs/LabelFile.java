package dev.aftercare.printing.runs;

import dev.aftercare.printing.orders.Output;
import dev.aftercare.problem.Refusal;
import dev.aftercare.problem.Refused;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// The file a run leaves: written beside its place and moved there when it is whole.
final class LabelFile {
    private final Output output;
    private final Path part;
    private boolean moved;

    /// @param run its number names the unfinished file, should one ever be left
    LabelFile(Output output, long run) {
        this.output = output;
        var file = output.file();
        this.part = file.resolveSibling(file.getFileName() + ".run-" + run + ".part");
    }

    /// @throws Refused if no file could stand there
    static void mustBePossible(Output output) {
        mustBeFree(output);
        var folder = output.file().toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new Refused(new Refusal.FolderMissing(folder == null ? output.file() : folder));
        }
    }

    private static void mustBeFree(Output output) {
        if (Files.isDirectory(output.file())
                || (!output.overwrite() && Files.exists(output.file()))) {
            throw new Refused(new Refusal.FileExists(output.file()));
        }
    }

    Path part() {
        return part;
    }

    /// @throws Refused if another program has put a file there meanwhile
    void moveToItsPlace() throws IOException {
        mustBeFree(output);
        Files.move(part, output.file(), StandardCopyOption.ATOMIC_MOVE);
        moved = true;
    }

    /// What was written, whole or not.
    void remove() throws IOException {
        Files.deleteIfExists(part);
        if (moved) {
            Files.deleteIfExists(output.file());
        }
    }
}
