import javafx.css.Stylesheet;

import java.io.IOException;
import java.nio.file.Path;

/// Puts our style sheets as JavaFX keeps them in memory beside them, `NAME.bss` beside `NAME.css`:
/// it takes those where there are any, and has no text to read while its window opens. Imported
/// sheets are in those that import them. At each build, or a changed sheet would not be seen.
void main(String... folder) throws IOException {
    for (var name : new String[] {"aftercare", "opaque", "tokens-dark", "tokens-light"}) {
        var sheet = Path.of(folder[0], name + ".css");
        Stylesheet.convertToBinary(sheet.toFile(), Path.of(folder[0], name + ".bss").toFile());
    }
}
