package dev.aftercare;

import dev.aftercare.ui.background.Background;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Function;

/// Shows a file in the program that people have for its kind: the desktop knows which.
final class Opening {
    private static final String GONE = "ui.open.gone";
    private static final String FAILED = "ui.open.failed";

    /// What asks the desktop says by then whether it knows a program; or it is the program, and
    /// stays for as long as the file is read.
    private static final long ANSWERED_SECONDS = 5;

    private final Background background;
    private final BiConsumer<String, Path> cannot;
    private final Function<Path, List<String>> command;

    /// @param cannot told why not (the beginning of the keys that say it), and the file
    Opening(Background background, BiConsumer<String, Path> cannot) {
        this(background, cannot, file -> command(System.getProperty("os.name", ""), file));
    }

    Opening(
            Background background,
            BiConsumer<String, Path> cannot,
            Function<Path, List<String>> command) {
        this.background = background;
        this.cannot = cannot;
        this.command = command;
    }

    void open(Path file) {
        background
                .call(() -> trouble(file))
                .then(why -> why.ifPresent(key -> cannot.accept(key, file)))
                .start();
    }

    private Optional<String> trouble(Path file) {
        if (!Files.exists(file)) {
            return Optional.of(GONE);
        }
        return starts(file) ? Optional.empty() : Optional.of(FAILED);
    }

    /// Not every desktop has the program that asks it.
    private boolean starts(Path file) {
        try {
            var started =
                    new ProcessBuilder(command.apply(file))
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start();
            return !started.waitFor(ANSWERED_SECONDS, TimeUnit.SECONDS) || started.exitValue() == 0;
        } catch (IOException _) {
            return false;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return true;
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
