package dev.aftercare.files;

/// A stored file.
///
/// @param sha256 64 hexadecimal digits
/// @param media its media type, `image/png`
public record Attachment(long id, String sha256, String media, long bytes, Purpose purpose) {}
