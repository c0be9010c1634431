package dev.aftercare.catalog.serials;

import dev.aftercare.problem.Invalid;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// A rule that is a regular expression.
record SerialExpression(String text, Expression expression) implements SerialRule {

    static SerialExpression parse(String field, String text) {
        var parser = new ExpressionParser(field, text);
        var expression = parser.expression();
        Invalid.ifAny(parser.violations());
        return new SerialExpression(text, expression);
    }

    @Override
    public Fit check(String serial, @Nullable LocalDate madeOn) {
        return serial.length() <= Expression.LONGEST_TEXT && expression.matches(serial)
                ? new Fit.Right()
                : new Fit.WrongPattern();
    }

    /// True if a lower-case letter stands for itself somewhere: `\d` does not.
    @Override
    public boolean casesDiffer() {
        return text.replaceAll("\\\\.", "").chars().anyMatch(c -> c >= 'a' && c <= 'z');
    }

    @Override
    public String example() {
        return text;
    }

    @Override
    public String sample() {
        var sample = expression.example();
        return sample.length() <= LONGEST_SERIAL && expression.matches(sample) ? sample : "";
    }
}
