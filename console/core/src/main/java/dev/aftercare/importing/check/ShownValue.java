package dev.aftercare.importing.check;

/// What a cell holds, as people can look at it.
public final class ShownValue {
    private static final int LONGEST = 60;

    /// Short, and what cannot be seen by its number.
    public static String of(String value) {
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

    private ShownValue() {}
}
