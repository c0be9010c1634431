package dev.aftercare.ui.settings.content;

import dev.aftercare.files.FileKind;

/// What there is to read about a product.
public enum Kind {
    STEPS("steps", FileKind.PICTURE),
    MANUALS("manuals", FileKind.MANUAL);

    private final String key;
    private final FileKind file;

    Kind(String key, FileKind file) {
        this.key = key;
        this.file = file;
    }

    /// The part of keys and ids.
    String key() {
        return key;
    }

    FileKind file() {
        return file;
    }
}
