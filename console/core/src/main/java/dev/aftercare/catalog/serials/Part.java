package dev.aftercare.catalog.serials;

/// A piece of a grammar and of each serial that fits it.
sealed interface Part {

    int length();

    /// Whether it has this shape; `text` is as long as the part.
    default boolean takes(String text) {
        return text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    default boolean isOfDigits() {
        return true;
    }

    record Literal(String text) implements Part {
        @Override
        public int length() {
            return text.length();
        }

        @Override
        public boolean takes(String written) {
            return written.equals(text);
        }

        @Override
        public boolean isOfDigits() {
            return false;
        }
    }

    /// Two or four digits of the year.
    record Year(int length) implements Part {
        String of(int year) {
            var digits = "%04d".formatted(year);
            return digits.substring(digits.length() - length);
        }
    }

    /// ISO 8601 week of the year, two digits.
    record Week() implements Part {
        @Override
        public int length() {
            return 2;
        }
    }

    record Digits(int length) implements Part {}

    record Check() implements Part {
        @Override
        public int length() {
            return 1;
        }

        @Override
        public boolean takes(String text) {
            return text.matches("[0-9A-Z]");
        }

        @Override
        public boolean isOfDigits() {
            return false;
        }
    }
}
