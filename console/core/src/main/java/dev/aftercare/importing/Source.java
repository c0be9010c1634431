package dev.aftercare.importing;

import dev.aftercare.files.Content;
import dev.aftercare.files.Fingerprint;

import java.nio.file.Path;

/// A file and what somebody decided about it.
record Source(Path path, Fingerprint fingerprint, ImportChoices choices) {
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_FILE_NAME = 255;

    static Source of(Path path, ImportChoices choices) {
        return new Source(path, Fingerprint.of(Content.of(path)), choices);
    }

    /// With what was decided before, as far as nobody says otherwise now.
    Source following(ImportChoices before) {
        return new Source(path, fingerprint, choices.following(before));
    }

    /// Whether the batch came from this very file.
    boolean isFileOf(BatchRow batch) {
        return batch.undoneAt() == null && batch.sha256().equals(fingerprint.sha256());
    }

    /// The file's name without its folder, and if need be without its end.
    String fileName() {
        var name = path.getFileName().toString();
        return name.substring(0, Math.min(name.length(), LONGEST_FILE_NAME));
    }

    /// What the batch is called: as somebody said, else like the file without its ending.
    String batchName() {
        var said = choices.batch();
        if (said != null) {
            return said;
        }
        var name = fileName();
        int dot = name.lastIndexOf('.');
        var bare = dot > 0 ? name.substring(0, dot) : name;
        return bare.substring(0, Math.min(bare.length(), LONGEST_NAME));
    }
}
