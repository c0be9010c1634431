package dev.aftercare.sheet;

/// Keeps spreadsheet programs from running a text of delimited text as a formula (CWE-1236): an
/// apostrophe before what begins like one. Texts that already look escaped get one more, so that
/// `unescape(escape(text))` is always `text`.
public final class FormulaEscape {
    private static final String FORMULA_STARTS = "=+-@\t\r\n";

    private FormulaEscape() {}

    public static String escape(String text) {
        return startsFormula(text, 0) ? "'" + text : text;
    }

    /// Takes back one `escape`; every other text is left alone.
    public static String unescape(String text) {
        return text.startsWith("'") && startsFormula(text, 1) ? text.substring(1) : text;
    }

    /// Whether a program may take `text` for a formula.
    public static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    }

    private static boolean startsFormula(String text, int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) == '\'') {
            i++;
        }
        return i < text.length() && FORMULA_STARTS.indexOf(text.charAt(i)) >= 0;
    }
}
