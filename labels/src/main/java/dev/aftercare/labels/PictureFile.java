package dev.aftercare.labels;

import java.util.Arrays;

/// The bytes of a PNG or JPEG.
public final class PictureFile {
    private final byte[] bytes;

    public PictureFile(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    /// A copy.
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PictureFile file && Arrays.equals(file.bytes, bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }
}
