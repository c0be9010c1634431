package dev.aftercare.catalog.serials;

import dev.aftercare.problem.Violation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the text of a grammar, and says all that is wrong with it at once.
final class GrammarParser {
    private static final Pattern PIECE = Pattern.compile("\\{(?<token>[^{}]*)}|(?<literal>[^{}]+)");

    /// GS1 General Specifications 7.11, character set 82. It has no braces.
    private static final Pattern CSET_82 = Pattern.compile("[!\"%&'()*+,./0-9:;<=>?A-Z_a-z-]*");

    private final String field;
    private final String text;
    private final List<Violation> violations = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();

    GrammarParser(String field, String text) {
        this.field = field;
        this.text = text;
        parse();
    }

    List<Part> parts() {
        return List.copyOf(parts);
    }

    List<Violation> violations() {
        return List.copyOf(violations);
    }

    private void parse() {
        var piece = PIECE.matcher(text);
        int end = 0;
        while (piece.find() && piece.start() == end) {
            parsePiece(piece);
            end = piece.end();
        }
        check(end == text.length(), "ruleBrace", text);
        checkWhole();
    }

    private void parsePiece(Matcher piece) {
        var literal = piece.group("literal");
        if (literal != null) {
            check(CSET_82.matcher(literal).matches(), "ruleCharacters", literal);
            parts.add(new Part.Literal(literal));
        } else {
            var token = piece.group("token");
            var part = part(token);
            check(part.isPresent(), "ruleToken", "{" + token + "}");
            part.ifPresent(parts::add);
        }
    }

    private static Optional<Part> part(String token) {
        return switch (token) {
            case "yy", "yyyy" -> Optional.of(new Part.Year(token.length()));
            case "ww" -> Optional.of(new Part.Week());
            case "check" -> Optional.of(new Part.Check());
            default ->
                    token.matches("0+")
                            ? Optional.of(new Part.Digits(token.length()))
                            : Optional.empty();
        };
    }

    private void checkWhole() {
        long checks = parts.stream().filter(Part.Check.class::isInstance).count();
        check(checks <= 1, "ruleChecks");
        if (violations.isEmpty()) {
            int length = parts.stream().mapToInt(Part::length).sum();
            check(length <= SerialRule.LONGEST_SERIAL, "ruleTooLong", length);
            check(parts.stream().anyMatch(Part.Digits.class::isInstance), "ruleNoDigits", text);
        }
    }

    private void check(boolean holds, String key, Object... args) {
        if (!holds) {
            violations.add(Violation.of(field, key, args));
        }
    }
}
