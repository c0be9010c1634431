package dev.aftercare.problem;

import java.util.ArrayList;
import java.util.List;

/// Collects what is wrong with the fields of a draft, all at once.
public final class Check {
    private final List<Violation> violations = new ArrayList<>();

    /// A text that must be there, and not be too long.
    public Check text(String field, String text, int longest) {
        return that(field, !text.isBlank(), "required").atMost(field, text, longest);
    }

    /// A day that must be there, as somebody typed it.
    public Check day(String field, String typed) {
        return typed.isBlank()
                ? that(field, false, "required")
                : that(field, TypedDay.of(typed).isPresent(), "day", typed);
    }

    public Check atMost(String field, String text, int longest) {
        return that(field, text.length() <= longest, "tooLong", longest)
                .that(field, isStorable(text), "unstorable");
    }

    /// A text that is shown on one line, wherever it will be shown: not too long, and without what
    /// ends a line or steers a terminal.
    public Check line(String field, String text, int longest) {
        return atMost(field, text, longest)
                .that(field, text.codePoints().noneMatch(Check::isControl), "line");
    }

    public Check that(String field, boolean holds, String key, Object... args) {
        if (!holds) {
            violations.add(Violation.of(field, key, args));
        }
        return this;
    }

    public List<Violation> violations() {
        return List.copyOf(violations);
    }

    /// Whether a terminal would obey it: control characters, other ends of lines, and the marks
    /// that turn the direction of the text behind them.
    public static boolean isControl(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default ->
                    (codePoint >= 0x202A && codePoint <= 0x202E)
                            || (codePoint >= 0x2066 && codePoint <= 0x2069);
        };
    }

    /// Neither database may get U+0000 or half of a surrogate pair: H2 would keep them, PostgreSQL
    /// refuse or alter them, and a move from one to the other would fail years later.
    public static boolean isStorable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (c == 0 || Character.isSurrogate(c)) {
                return false;
            }
        }
        return true;
    }
}
