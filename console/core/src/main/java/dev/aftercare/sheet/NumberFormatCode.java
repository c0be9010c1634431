package dev.aftercare.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// A number format taken apart: sections of tokens. Only what tells dates and zeros is understood.
final class NumberFormatCode {
    /// Programs write the name of "no format" in their own language, too.
    private static final Set<String> GENERAL = Set.of("", "general", "standard", "estándar");

    private static final String LITERAL_UNQUOTED = " $-+():!^&'~{}<>="; // ISO/IEC 29500-1 18.8.31
    private static final int MOST_DIGITS = 15; // what a spreadsheet keeps of a number

    /// One placeholder (`0`, `y`, `[h]` …) or one literal text.
    private record Token(String text, boolean literal) {}

    private final List<List<Token>> sections = new ArrayList<>(List.of(new ArrayList<>()));

    static NumberFormatCode of(String code) {
        var format = new NumberFormatCode();
        if (!GENERAL.contains(code.strip().toLowerCase(Locale.ROOT))) {
            format.parse(code);
        }
        return format;
    }

    private void parse(String code) {
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            switch (c) {
                case '"' -> {
                    int end = endOf(code, '"', i);
                    literal(code.substring(i + 1, end));
                    i = end;
                }
                case '[' -> {
                    int end = endOf(code, ']', i);
                    bracket(code.substring(i + 1, end));
                    i = end;
                }
                case '\\' -> {
                    i++;
                    literal(
                            code.substring(
                                    Math.min(i, code.length()), Math.min(i + 1, code.length())));
                }
                case '_', '*' -> {
                    i++; // a blank as wide as the next character, or the next character repeated
                    placeholder(c);
                }
                case ';' -> sections.add(new ArrayList<>());
                default -> {
                    if (LITERAL_UNQUOTED.indexOf(c) >= 0) {
                        literal(String.valueOf(c));
                    } else {
                        placeholder(c);
                    }
                }
            }
        }
    }

    private static int endOf(String code, char close, int from) {
        int end = code.indexOf(close, from + 1);
        return end < 0 ? code.length() : end;
    }

    /// `[h]` is elapsed time, `[$€-407]` a currency's sign, everything else a colour or condition.
    private void bracket(String inside) {
        var lower = inside.toLowerCase(Locale.ROOT);
        if (lower.matches("h+|m+|s+")) {
            placeholder(lower.charAt(0));
        } else if (lower.startsWith("$")) {
            int dash = inside.indexOf('-');
            literal(inside.substring(1, dash < 0 ? inside.length() : dash));
        } else if (!lower.isEmpty() && "<>=".indexOf(lower.charAt(0)) >= 0) {
            placeholder('?');
        }
    }

    private void literal(String text) {
        if (!text.isEmpty()) {
            sections.getLast().add(new Token(text, true));
        }
    }

    private void placeholder(char c) {
        sections.getLast().add(new Token(String.valueOf(Character.toLowerCase(c)), false));
    }

    boolean isDate() {
        return sections.getFirst().stream()
                .anyMatch(token -> !token.literal && "ymdhs".contains(token.text));
    }

    boolean isOfZeros() {
        return isOfZeros(sections.getFirst());
    }

    private static boolean isOfZeros(List<Token> section) {
        long zeros = section.stream().filter(token -> !token.literal).count();
        return section.stream().allMatch(token -> token.literal || token.text.equals("0"))
                && zeros > 0
                && section.size() > 1;
    }

    /// Fills the zeros from the right; digits left over stand before the first.
    Optional<String> fill(String digits) {
        var section = sections.getFirst();
        if (digits.equals("0") && sections.size() > 2) {
            section = sections.get(2);
        }
        if (!isOfZeros(section) || digits.startsWith("-") || digits.length() > MOST_DIGITS) {
            return Optional.empty();
        }
        var text = new StringBuilder();
        int left = digits.length();
        int first = firstZero(section);
        for (int i = section.size() - 1; i >= 0; i--) {
            var token = section.get(i);
            if (token.literal) {
                text.insert(0, token.text);
            } else {
                int from = i == first ? 0 : Math.max(0, left - 1);
                text.insert(0, left == 0 ? "0" : digits.substring(from, left));
                left = from;
            }
        }
        return Optional.of(text.toString());
    }

    private static int firstZero(List<Token> section) {
        int i = 0;
        while (section.get(i).literal) {
            i++;
        }
        return i;
    }
}
