package dev.aftercare.files;

/// What a file is for. The same bytes are one row for each purpose they serve.
public enum Purpose {
    PICTURE,
    MANUAL,
    IMPORT
}
