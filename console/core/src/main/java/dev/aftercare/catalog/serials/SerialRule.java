package dev.aftercare.catalog.serials;

import dev.aftercare.problem.Invalid;
import dev.aftercare.problem.Violation;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What a product's serials look like. As text it is one of
/// - nothing: any serial is right;
/// - a grammar, `V12-{yy}-{000000}`: what stands outside braces is written so, `{yy}` or `{yyyy}`
///   is the year and `{ww}` the ISO week of made on, a run of zeros that many digits, `{check}` the
///   check character of ISO 7064 MOD 37,36;
/// - a regular expression between slashes, `/[A-Z]{2}[0-9]+/`, for the whole serial.
public sealed interface SerialRule permits AnySerial, SerialGrammar, SerialExpression {

    /// GS1 General Specifications 3: AI (21).
    int LONGEST_SERIAL = 20;

    /// Reads a rule.
    ///
    /// @throws Invalid if the text is none
    static SerialRule of(String text) {
        return parse("serialRule", text);
    }

    /// What keeps the text from being a rule.
    static List<Violation> violations(String field, String text) {
        try {
            parse(field, text);
            return List.of();
        } catch (Invalid no) {
            return no.violations();
        }
    }

    private static SerialRule parse(String field, String text) {
        if (text.isEmpty()) {
            return new AnySerial();
        }
        return text.length() > 1 && text.startsWith("/") && text.endsWith("/")
                ? SerialExpression.parse(field, text)
                : SerialGrammar.parse(field, text);
    }

    /// How the serial fits.
    ///
    /// @param madeOn null where it is not known; then any year and week is right
    Fit check(String serial, @Nullable LocalDate madeOn);

    /// The serial that was meant where only digits are left of it, without prefix, dashes and
    /// leading zeros: `26012344` is `V12-26-012344`. Empty where that cannot be told.
    ///
    /// @param madeOn null where it is not known
    default Optional<String> restored(String digits, @Nullable LocalDate madeOn) {
        return Optional.empty();
    }

    /// Whether two serials that differ only in case are two serials.
    boolean casesDiffer();

    /// For people: a serial that fits, or the expression itself.
    String example();
}
