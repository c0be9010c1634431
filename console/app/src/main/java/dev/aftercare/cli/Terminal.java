package dev.aftercare.cli;

import dev.aftercare.json.Json;
import dev.aftercare.progress.Stop;
import dev.aftercare.texts.Texts;

import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

/// Where a command reads and writes, which folder its paths count from, and in which words it
/// speaks. Never the process's own: a command may run in another process than the one it was typed
/// in.
///
/// Nothing that is written steers the terminal: see [PlainText].
///
/// @param stop whether its person wants the command to stop, or is gone
public record Terminal(
        InputStream in, PrintWriter out, PrintWriter err, Path folder, Texts texts, Stop stop) {

    public Terminal {
        out = PlainText.to(out);
        err = PlainText.to(err);
    }

    /// The file that a person means by a path typed in the terminal's folder.
    public Path file(Path typed) {
        return folder.resolve(typed).normalize();
    }

    public void say(String key, Object... args) {
        line(texts.get(key, args));
    }

    public void warn(String key, Object... args) {
        warning(texts.get(key, args));
    }

    /// One line, whatever stands in its text.
    public void line(String text) {
        out.println(PlainText.line(text));
    }

    /// One line of cells with tabs between them.
    public void row(String... cells) {
        out.println(Arrays.stream(cells).map(PlainText::line).collect(Collectors.joining("\t")));
    }

    /// One line on the error output, whatever stands in its text.
    public void warning(String text) {
        err.println(PlainText.line(text));
    }

    /// One JSON object on a line of its own, for programs.
    public void json(Object value) {
        out.println(json(Json.of(value)));
    }

    /// A JSON text that may be written here.
    public static String json(Json json) {
        return PlainText.json(json.text());
    }

    /// For long work, which it also stops when asked. To be closed after it.
    public SpokenProgress progress() {
        return new SpokenProgress(this);
    }
}
