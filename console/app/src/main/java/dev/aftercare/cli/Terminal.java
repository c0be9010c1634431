package dev.aftercare.cli;

import dev.aftercare.json.Json;
import dev.aftercare.progress.Stop;
import dev.aftercare.texts.Texts;

import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Path;

/// Where a command reads and writes, which folder its paths count from, and in which words it
/// speaks. Never the process's own: a command may run in another process than the one it was typed
/// in.
///
/// @param stop whether its person wants the command to stop, or is gone
public record Terminal(
        InputStream in, PrintWriter out, PrintWriter err, Path folder, Texts texts, Stop stop) {

    /// The file that a person means by a path typed in the terminal's folder.
    public Path file(Path typed) {
        return folder.resolve(typed).normalize();
    }

    public void say(String key, Object... args) {
        out.println(texts.get(key, args));
    }

    public void warn(String key, Object... args) {
        err.println(texts.get(key, args));
    }

    /// One JSON object on a line of its own, for programs.
    public void json(Object value) {
        out.println(Json.of(value).text());
    }

    /// For long work, which it also stops when asked. To be closed after it.
    public SpokenProgress progress() {
        return new SpokenProgress(this);
    }
}
