package dev.aftercare.cli;

import dev.aftercare.problem.Check;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;

/// What strangers typed must not steer the terminal of who reads it: whatever a terminal would obey
/// is shown as a question mark, but for ends of lines and tabs.
final class PlainText extends FilterWriter {
    private static final char SHOWN = '?';

    private PlainText(Writer out) {
        super(out);
    }

    static PrintWriter to(Writer out) {
        return new PrintWriter(new PlainText(out), true);
    }

    /// One line, and no more than one.
    static String line(String text) {
        if (text.codePoints().noneMatch(Check::isControl)) {
            return text;
        }
        var line = new StringBuilder();
        text.codePoints().forEach(one -> line.appendCodePoint(Check.isControl(one) ? SHOWN : one));
        return line.toString();
    }

    /// The same JSON text, with escapes of its own for what a terminal would obey.
    static String json(String text) {
        if (text.codePoints().noneMatch(Check::isControl)) {
            return text;
        }
        var line = new StringBuilder();
        text.codePoints()
                .forEach(
                        one -> {
                            if (Check.isControl(one)) {
                                line.append("\\u%04x".formatted(one));
                            } else {
                                line.appendCodePoint(one);
                            }
                        });
        return line.toString();
    }

    @Override
    public void write(int one) throws IOException {
        write(new char[] {(char) one}, 0, 1);
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
        write(text.toCharArray(), from, length);
    }

    @Override
    public void write(char[] text, int from, int length) throws IOException {
        var plain = new char[length];
        for (int i = 0; i < length; i++) {
            plain[i] = plain(text, from + i, from + length);
        }
        out.write(plain, 0, length);
    }

    /// All that is obeyed is one `char` long. A carriage return alone would write over its line.
    private static char plain(char[] text, int at, int end) {
        char one = text[at];
        boolean endsLine = one == '\n' || (one == '\r' && at + 1 < end && text[at + 1] == '\n');
        return !endsLine && one != '\t' && Check.isControl(one) ? SHOWN : one;
    }
}
