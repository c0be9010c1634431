import javafx.css.Stylesheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Puts our style sheets as JavaFX keeps them in memory beside them, `NAME.bss` beside `NAME.css`:
/// it takes those where there are any, and has no text to read while its window opens. Imported
/// sheets are in those that import them; they get their own all the same, so that no sheet is
/// forgotten. At each build, or a changed sheet would not be seen.
void main(String... folder) throws IOException {
    try (var sheets = Files.newDirectoryStream(Path.of(folder[0]), "*.css")) {
        for (var sheet : sheets) {
            var name = sheet.getFileName().toString().replace(".css", ".bss");
            Stylesheet.convertToBinary(sheet.toFile(), sheet.resolveSibling(name).toFile());
        }
    }
}
