package dev.aftercare.labels;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// What an element says, with fields in braces: `Lot {lot}`, `{madeOn:yyyy-MM}`. Doubled braces are
/// braces. A pattern is one of `java.time`'s, for days. If it has fields and all of them are empty,
/// the whole is empty: no `Lot` without a lot.
public final class LabelText {
    /// English words, and ISO weeks.
    private static final Locale WRITING = Locale.UK;

    private static final LocalDate ANY_DAY = LocalDate.of(2000, 2, 29);

    private sealed interface Piece {
        record Literal(String text) implements Piece {}

        record Field(String name, Optional<DateTimeFormatter> pattern) implements Piece {}
    }

    private final String source;
    private final List<Piece> pieces;

    private LabelText(String source, List<Piece> pieces) {
        this.source = source;
        this.pieces = pieces;
    }

    /// Reads an expression.
    ///
    /// @throws LabelRefused with `BadExpression`
    public static LabelText of(String source) {
        var pieces = new ArrayList<Piece>();
        var literal = new StringBuilder();
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c != '{' && c != '}') {
                literal.append(c);
            } else if (source.startsWith(String.valueOf(c).repeat(2), i)) {
                literal.append(c);
                i++;
            } else {
                int end = c == '{' ? source.indexOf('}', i) : -1;
                if (end < 0) {
                    throw bad(source, i);
                }
                pieces.add(new Piece.Literal(literal.toString()));
                literal.setLength(0);
                pieces.add(field(source, i + 1, end));
                i = end;
            }
        }
        pieces.add(new Piece.Literal(literal.toString()));
        return new LabelText(source, List.copyOf(pieces));
    }

    private static Piece field(String source, int from, int to) {
        String inside = source.substring(from, to);
        int colon = inside.indexOf(':');
        String name = colon < 0 ? inside : inside.substring(0, colon);
        if (name.isBlank() || name.contains("{")) {
            throw bad(source, from);
        }
        if (colon < 0) {
            return new Piece.Field(name, Optional.empty());
        }
        try {
            var pattern = DateTimeFormatter.ofPattern(inside.substring(colon + 1), WRITING);
            var _ = pattern.format(ANY_DAY); // refuses what days do not have, such as hours
            return new Piece.Field(name, Optional.of(pattern));
        } catch (IllegalArgumentException | DateTimeException _) {
            throw bad(source, from + colon + 1);
        }
    }

    private static LabelRefused bad(String source, int position) {
        return new LabelRefused(new LabelFault.BadExpression(source, position));
    }

    /// The fields it takes.
    public Set<String> fields() {
        var names = new TreeSet<String>();
        for (var piece : pieces) {
            if (piece instanceof Piece.Field(var name, _)) {
                names.add(name);
            }
        }
        return names;
    }

    /// What it says of these fields.
    ///
    /// @throws LabelRefused with `UnknownField` or `NotADay`
    public String evaluate(LabelFields fields) {
        var said = new StringBuilder();
        boolean takesFields = false;
        boolean anyFilled = false;
        for (var piece : pieces) {
            switch (piece) {
                case Piece.Literal(var text) -> said.append(text);
                case Piece.Field field -> {
                    var value = written(field, fields.value(field.name()));
                    takesFields = true;
                    anyFilled |= !value.isEmpty();
                    said.append(value);
                }
            }
        }
        return takesFields && !anyFilled ? "" : said.toString();
    }

    private static String written(Piece.Field field, Object value) {
        if (field.pattern().isEmpty() || value.equals("")) {
            return value.toString();
        }
        if (value instanceof LocalDate day) {
            return field.pattern().get().format(day);
        }
        throw new LabelRefused(new LabelFault.NotADay(field.name(), value.toString()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LabelText e && e.source.equals(source);
    }

    @Override
    public int hashCode() {
        return source.hashCode();
    }

    @Override
    public String toString() {
        return source;
    }
}
