package dev.aftercare;

import dev.aftercare.ui.background.Background;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Shows a file in the program that people have for its kind: the desktop knows which.
final class Opening {
    private final Background background;

    Opening(Background background) {
        this.background = background;
    }

    void open(Path file) {
        background.run(() -> start(file)).start();
    }

    private static void start(Path file) {
        try {
            new ProcessBuilder(command(System.getProperty("os.name", ""), file))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> command(String system, Path file) {
        var name = system.toLowerCase(Locale.ROOT);
        if (name.contains("win")) {
            return List.of("rundll32", "url.dll,FileProtocolHandler", file.toString());
        }
        return List.of(name.contains("mac") ? "open" : "xdg-open", file.toString());
    }
}
