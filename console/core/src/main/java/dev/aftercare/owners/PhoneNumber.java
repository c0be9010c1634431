package dev.aftercare.owners;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// A phone number, in whichever way people write it.
///
/// @param text as typed, without blanks around it
/// @param digits what it is compared by: without the zeros that countries put before a number
record PhoneNumber(String text, String digits) {
    private static final String SIGN = "#";
    private static final int ENOUGH = 6;
    private static final int MOST = 15; // ITU-T E.164
    private static final int LONGEST_TEXT = 40;
    private static final Pattern WRITTEN = Pattern.compile("\\+?[0-9 ()./\\p{Pd}]+");
    private static final Pattern TRUNK_ZERO = Pattern.compile("\\(0\\)");
    private static final Pattern NO_DIGIT = Pattern.compile("[^0-9]");
    private static final Pattern LEADING_ZEROS = Pattern.compile("^0+");

    static Optional<PhoneNumber> of(String typed) {
        var text = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
        var digits = digits(text);
        return WRITTEN.matcher(text).matches()
                        && text.length() <= LONGEST_TEXT
                        && digits.length() >= ENOUGH
                        && digits.length() <= MOST
                ? Optional.of(new PhoneNumber(text, digits))
                : Optional.empty();
    }

    private static String digits(String text) {
        var plain = NO_DIGIT.matcher(TRUNK_ZERO.matcher(text).replaceAll("")).replaceAll("");
        return LEADING_ZEROS.matcher(plain).replaceAll("");
    }

    /// How it stands among the words of names: from its end, for the last digits are what callers
    /// agree on, behind a sign that no name has.
    String word() {
        return SIGN + new StringBuilder(digits).reverse();
    }

    /// The words of this number written shorter, without its country.
    List<String> shorterWords() {
        var word = word();
        return IntStream.rangeClosed(SIGN.length() + ENOUGH, word.length())
                .mapToObj(length -> word.substring(0, length))
                .toList();
    }
}
