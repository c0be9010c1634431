package dev.aftercare.gs1;

/// The sets that GS1 values are written in (GS1 General Specifications 7.11), and those of URIs
/// (RFC 3986).
enum CharacterSet {
    DIGITS("digits", ""),
    CSET82("CSET 82", upperCase() + lowerCase() + "!\"%&'()*+,-./:;<=>?_"),
    CSET39("CSET 39", upperCase() + "#-/"),
    CSET64("CSET 64", upperCase() + lowerCase() + "-_="),
    UNRESERVED("unreserved", upperCase() + lowerCase() + "-._~"),
    DOMAIN("domain", upperCase() + lowerCase() + "-._:[]"),
    URI("URI", upperCase() + lowerCase() + "-._~:/?#[]@!$&'()*+,;=%");

    private final String label;
    private final long below64;
    private final long from64;

    CharacterSet(String label, String beyondDigits) {
        this.label = label;
        long low = 0;
        long high = 0;
        for (char c : ("0123456789" + beyondDigits).toCharArray()) {
            if (c < 64) {
                low |= 1L << c;
            } else {
                high |= 1L << (c - 64);
            }
        }
        below64 = low;
        from64 = high;
    }

    String label() {
        return label;
    }

    boolean holds(char c) {
        return c < 64 ? (below64 >>> c & 1) != 0 : c < 128 && (from64 >>> (c - 64) & 1) != 0;
    }

    private static String upperCase() {
        return "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    }

    private static String lowerCase() {
        return "abcdefghijklmnopqrstuvwxyz";
    }
}
