package dev.aftercare.cli;

import dev.aftercare.progress.Stop;
import dev.aftercare.texts.Texts;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

/// A terminal whose output is kept, in English and without input.
public record TestTerminal(StringWriter out, StringWriter err, Terminal terminal) {

    public static TestTerminal in(Path folder) {
        return in(folder, new Stop());
    }

    /// One whose person may ask the command to stop.
    public static TestTerminal in(Path folder, Stop stop) {
        var out = new StringWriter();
        var err = new StringWriter();
        return new TestTerminal(
                out,
                err,
                new Terminal(
                        InputStream.nullInputStream(),
                        new PrintWriter(out, true),
                        new PrintWriter(err, true),
                        folder,
                        new Texts(Locale.ENGLISH),
                        stop));
    }

    /// This process's own, for programs that tests start.
    public static Terminal ofProcess() {
        return new Terminal(
                System.in,
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                Path.of("").toAbsolutePath(),
                new Texts(Locale.ENGLISH),
                new Stop());
    }
}
