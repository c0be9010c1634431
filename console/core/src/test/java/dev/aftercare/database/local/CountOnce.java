package dev.aftercare.database.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A program for [StoreLockTest]: takes the lock of a folder, however long that takes, and adds one
/// to the number in its file `count`. With a second argument it then holds the lock until its input
/// ends.
final class CountOnce {

    public static void main(String... args) throws IOException {
        var folder = Path.of(args[0]);
        while (true) {
            var lock = StoreLock.take(folder);
            if (lock.isPresent()) {
                try (var _ = lock.get()) {
                    count(folder.resolve("count"));
                    if (args.length > 1) {
                        System.out.println("held");
                        System.in.readAllBytes();
                    }
                }
                return;
            }
            Thread.onSpinWait();
        }
    }

    private static void count(Path file) throws IOException {
        int count = Files.exists(file) ? Integer.parseInt(Files.readString(file)) : 0;
        Files.writeString(file, Integer.toString(count + 1));
    }

    private CountOnce() {}
}
