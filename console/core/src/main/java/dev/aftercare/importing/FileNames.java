package dev.aftercare.importing;

import java.nio.file.Path;

/// What files, and the batches that come from them, are called.
public final class FileNames {
    public static final int LONGEST_BATCH = 80;
    private static final int LONGEST_FILE = 255;

    /// The file's name without its folder, and if need be without its end.
    public static String kept(Path path) {
        var name = path.getFileName().toString();
        return name.substring(0, Math.min(name.length(), LONGEST_FILE));
    }

    /// The name without its ending.
    public static String batch(String fileName) {
        int dot = fileName.lastIndexOf('.');
        var bare = dot > 0 ? fileName.substring(0, dot) : fileName;
        return bare.substring(0, Math.min(bare.length(), LONGEST_BATCH));
    }

    private FileNames() {}
}
