package dev.aftercare.catalog;

import java.util.regex.Pattern;

/// Host names as they are printed into codes (RFC 1123): lower case, so that one name has one form.
final class Domains {
    private static final int LONGEST = 253;
    private static final Pattern HOST =
            Pattern.compile("(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]*[a-z0-9]");

    static boolean isHostName(String text) {
        return text.length() <= LONGEST && HOST.matcher(text).matches();
    }

    private Domains() {}
}
