package dev.aftercare.importing;

import dev.aftercare.files.Content;
import dev.aftercare.files.Fingerprint;

import java.nio.file.Path;

/// A file and what somebody decided about it.
record Source(Path path, Fingerprint fingerprint, ImportChoices choices) {

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

    String fileName() {
        return FileNames.kept(path);
    }

    /// What the batch is called: as somebody said, else like the file without its ending.
    String batchName() {
        var said = choices.batch();
        if (said != null) {
            return said;
        }
        return FileNames.batch(fileName());
    }
}
