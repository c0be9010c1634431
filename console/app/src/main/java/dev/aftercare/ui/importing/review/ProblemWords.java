package dev.aftercare.ui.importing.review;

import dev.aftercare.importing.check.Problem;
import dev.aftercare.texts.Texts;

import java.util.stream.Stream;

/// What is wrong in words.
public record ProblemWords(Texts texts) {
    private static final int LONGEST = 60;

    /// The kind of it, as a list calls it.
    String kind(Problem problem) {
        return texts.get("ui.import.kind." + problem.code().key());
    }

    /// Why it is one.
    public String message(Problem problem) {
        return texts.get("import.problem." + problem.code().key(), args(problem));
    }

    /// The way out.
    public String fix(Problem problem) {
        return texts.get("import.fix." + problem.code().key(), args(problem));
    }

    private static Object[] args(Problem problem) {
        return Stream.concat(Stream.of(shown(problem.value())), problem.args().stream()).toArray();
    }

    /// A value that can be looked at: short, and what cannot be seen by its number.
    static String shown(String value) {
        var shown = new StringBuilder();
        value.codePoints()
                .limit(LONGEST)
                .forEach(
                        c -> {
                            if (isVisible(c)) {
                                shown.appendCodePoint(c);
                            } else {
                                shown.append("<U+%04X>".formatted(c));
                            }
                        });
        return value.codePointCount(0, value.length()) > LONGEST ? shown + "…" : shown.toString();
    }

    private static boolean isVisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    false;
            case Character.SPACE_SEPARATOR -> c == ' ';
            default -> true;
        };
    }
}
