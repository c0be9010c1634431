package dev.aftercare.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// What tells contents apart.
///
/// @param sha256 64 hexadecimal digits
public record Fingerprint(String sha256, long bytes) {

    public static Fingerprint of(Content content) {
        try (var in = content.open()) {
            return copying(in, OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Of all that it copied.
    static Fingerprint copying(InputStream in, OutputStream out) throws IOException {
        var sha = digest();
        long bytes = new DigestInputStream(in, sha).transferTo(out);
        return new Fingerprint(HexFormat.of().formatHex(sha.digest()), bytes);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
