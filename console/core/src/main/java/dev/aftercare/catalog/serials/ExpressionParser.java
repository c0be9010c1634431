package dev.aftercare.catalog.serials;

import dev.aftercare.problem.Violation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/// Reads `/…/`: characters, `.`, `\d`, `\w`, `[A-Z0-9]`, `[^…]`, groups, `|`, `?`, `*`, `+`, `{3}`,
/// `{3,}`, `{3,5}`, and `^` and `$` at the ends, where they change nothing. No back-references and
/// no looking around: a serial needs none, and they are what makes matching slow.
final class ExpressionParser {
    private final String field;
    private final String text;
    private final List<Violation> violations = new ArrayList<>();
    private final Expression expression;
    private int at;

    /// @param text with its slashes
    ExpressionParser(String field, String text) {
        this.field = field;
        this.text = text.substring(1, text.length() - 1);
        this.expression = parse();
    }

    Expression expression() {
        return expression;
    }

    /// One at most: what follows a mistake cannot be read.
    List<Violation> violations() {
        return List.copyOf(violations);
    }

    private Expression parse() {
        try {
            take('^');
            var whole = choice();
            take('$');
            if (!atEnd()) {
                throw new Unread(at);
            }
            return whole;
        } catch (Unread e) {
            violations.add(
                    text.isEmpty()
                            ? Violation.of(field, "ruleEmpty")
                            : Violation.of(field, "ruleExpression", "/" + text + "/", e.at + 2));
            return new Expression.Choice(List.of());
        }
    }

    private Expression choice() throws Unread {
        var parts = new ArrayList<Expression>();
        do {
            parts.add(sequence());
        } while (take('|'));
        return parts.size() == 1 ? parts.getFirst() : new Expression.Choice(parts);
    }

    private Expression sequence() throws Unread {
        var parts = new ArrayList<Expression>();
        while (!atEnd() && "|)$".indexOf(text.charAt(at)) < 0) {
            parts.add(repeated(one()));
        }
        if (parts.isEmpty()) {
            throw new Unread(at);
        }
        return parts.size() == 1 ? parts.getFirst() : new Expression.Sequence(parts);
    }

    private Expression one() throws Unread {
        char c = next();
        return switch (c) {
            case '(' -> group();
            case '[' -> new Expression.One(characters());
            case '.' -> new Expression.One(_ -> true);
            case '\\' -> new Expression.One(escaped());
            case '?', '*', '+', '{', '}', ']', '^' -> throw new Unread(at - 1);
            default -> new Expression.One(other -> other == c);
        };
    }

    private Expression group() throws Unread {
        if (take('?') && !take(':')) {
            throw new Unread(at);
        }
        var inside = choice();
        expect(')');
        return inside;
    }

    private IntPredicate characters() throws Unread {
        boolean not = take('^');
        IntPredicate any = character();
        while (!take(']')) {
            any = any.or(character());
        }
        return not ? any.negate() : any;
    }

    /// One piece between brackets: a character, a range, or a class like `\d`.
    private IntPredicate character() throws Unread {
        char first = next();
        if (first == '\\') {
            return escaped();
        }
        if (first == ']' || first == '[') {
            throw new Unread(at - 1);
        }
        boolean range =
                at + 1 < text.length() && text.charAt(at) == '-' && text.charAt(at + 1) != ']';
        if (!range) {
            return c -> c == first;
        }
        at++;
        char last = next();
        if (last < first || last == '\\') {
            throw new Unread(at - 1);
        }
        return c -> c >= first && c <= last;
    }

    private IntPredicate escaped() throws Unread {
        char c = next();
        if (c == 'd') {
            return ExpressionParser::isDigit;
        }
        if (c == 'w') {
            return ExpressionParser::isWord;
        }
        if (isWord(c)) {
            throw new Unread(at - 1);
        }
        return other -> other == c;
    }

    private Expression repeated(Expression part) throws Unread {
        if (take('?')) {
            return new Expression.Repeat(part, 0, 1);
        }
        if (take('*')) {
            return new Expression.Repeat(part, 0, Expression.LONGEST_TEXT);
        }
        if (take('+')) {
            return new Expression.Repeat(part, 1, Expression.LONGEST_TEXT);
        }
        return take('{') ? counted(part) : part;
    }

    private Expression counted(Expression part) throws Unread {
        int least = number();
        int most = least;
        if (take(',')) {
            boolean open = !atEnd() && text.charAt(at) == '}';
            most = open ? Expression.LONGEST_TEXT : number();
        }
        expect('}');
        if (most < least) {
            throw new Unread(at - 1);
        }
        return new Expression.Repeat(part, least, most);
    }

    private int number() throws Unread {
        int from = at;
        while (!atEnd() && isDigit(text.charAt(at))) {
            at++;
        }
        if (at == from || at - from > 2) {
            throw new Unread(from);
        }
        int number = Integer.parseInt(text, from, at, 10);
        if (number > Expression.LONGEST_TEXT) {
            throw new Unread(from);
        }
        return number;
    }

    private char next() throws Unread {
        if (atEnd()) {
            throw new Unread(at);
        }
        return text.charAt(at++);
    }

    private boolean take(char c) {
        if (!atEnd() && text.charAt(at) == c) {
            at++;
            return true;
        }
        return false;
    }

    private void expect(char c) throws Unread {
        if (!take(c)) {
            throw new Unread(at);
        }
    }

    private boolean atEnd() {
        return at == text.length();
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isWord(int c) {
        return isDigit(c) || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_';
    }

    /// Cannot go on here; counted from 0, without the slash.
    private static final class Unread extends Exception {
        private static final long serialVersionUID = 1;
        private final int at;

        Unread(int at) {
            super(null, null, false, false);
            this.at = at;
        }
    }
}
