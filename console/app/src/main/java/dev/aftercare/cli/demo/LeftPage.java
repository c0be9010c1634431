package dev.aftercare.cli.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The page that shows all that the demo left in its folder.
final class LeftPage {
    private final Path folder;

    LeftPage(Path folder) {
        this.folder = folder;
    }

    void write() {
        var pages = each("pages", ".html", "<iframe src=\"pages/%1$s\" title=\"%1$s\"></iframe>");
        var screens =
                each(
                        "screens",
                        ".png",
                        "<figure><a href=\"screens/%1$s\"><img src=\"screens/%1$s\" alt=\"\"></a>"
                                + "<figcaption>%1$s</figcaption></figure>");
        try {
            Files.writeString(folder.resolve("index.html"), page(pages, screens));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String page(String pages, String screens) {
        return """
        <!doctype html>
        <html lang="en">
        <meta charset="utf-8">
        <title>Aftercare: what the demo left</title>
        <style>
          body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 72rem; padding: 0 1rem }
          figure { display: inline-block; margin: 0 1rem 1rem 0 }
          img { border: 1px solid #d0d7de; border-radius: 6px; width: 34rem; max-width: 100%% }
          iframe { border: 1px solid #d0d7de; border-radius: 6px; width: 390px; height: 640px; margin: 0 1rem 1rem 0 }
          figcaption { color: #57606a }
        </style>
        <h1>What the demo left</h1>
        <ul>
        <li><a href="labels.pdf">labels.pdf</a>: the sheet that was printed</li>
        <li><a href="payloads.txt">payloads.txt</a>: what its codes say</li>
        <li><a href="commands.txt">commands.txt</a>: every command that was typed, with its answer</li>
        </ul>
        <h2>What the phone saw</h2>
        %s
        <h2>The console</h2>
        %s
        </html>
        """
                .formatted(pages, screens);
    }

    /// File names of ours: letters, digits and hyphens.
    private String each(String inside, String ending, String element) {
        return names(folder.resolve(inside), ending).stream()
                .map(element::formatted)
                .collect(Collectors.joining("\n"));
    }

    private static List<String> names(Path inside, String ending) {
        if (!Files.isDirectory(inside)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(inside)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
