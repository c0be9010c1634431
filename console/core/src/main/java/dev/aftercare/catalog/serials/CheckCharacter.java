package dev.aftercare.catalog.serials;

/// The check character of ISO/IEC 7064 MOD 37,36: a digit or letter that tells every single wrong
/// character and nearly every swap of two.
final class CheckCharacter {
    private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final int MODULUS = 36;

    /// Over the letters (in any case) and digits of `text`; what else stands there does not count.
    static char of(String text) {
        int product = MODULUS;
        for (int i = 0; i < text.length(); i++) {
            int value = value(text.charAt(i));
            if (value >= 0) {
                int sum = (product + value) % MODULUS;
                product = (sum == 0 ? MODULUS : sum) * 2 % (MODULUS + 1);
            }
        }
        return ALPHABET.charAt((MODULUS + 1 - product) % MODULUS);
    }

    private static int value(char c) {
        return ALPHABET.indexOf(c >= 'a' && c <= 'z' ? c - 'a' + 'A' : c);
    }

    private CheckCharacter() {}
}
