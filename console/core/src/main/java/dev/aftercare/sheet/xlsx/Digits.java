package dev.aftercare.sheet.xlsx;

/// Numbers as XML Schema writes them, read a million times.
final class Digits {
    private static final int MOST_EXPONENT = 4;

    private Digits() {}

    /// A whole number from 0; -1 for anything else or too many digits.
    static int parse(String text) {
        if (text.isEmpty() || text.length() > 9) {
            return -1;
        }
        int number = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    /// `-12`, `0.5`, `1.2E+15`; not `NaN`, and no exponent beyond four digits.
    static boolean isNumber(String text) {
        int i = afterSign(text, 0);
        int whole = afterDigits(text, i);
        int fraction = whole < text.length() && text.charAt(whole) == '.' ? whole + 1 : whole;
        int end = afterDigits(text, fraction);
        if (whole - i + (end - fraction) == 0) {
            return false;
        }
        if (end < text.length() && (text.charAt(end) == 'E' || text.charAt(end) == 'e')) {
            int exponent = afterSign(text, end + 1);
            end = afterDigits(text, exponent);
            if (end == exponent || end - exponent > MOST_EXPONENT) {
                return false;
            }
        }
        return end == text.length();
    }

    private static int afterSign(String text, int at) {
        boolean signed = at < text.length() && (text.charAt(at) == '-' || text.charAt(at) == '+');
        return signed ? at + 1 : at;
    }

    private static int afterDigits(String text, int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
            i++;
        }
        return i;
    }
}
