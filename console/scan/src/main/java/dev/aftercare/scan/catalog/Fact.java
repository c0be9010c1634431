package dev.aftercare.scan.catalog;

/// A line of a list of facts.
///
/// @param isCode letters and digits that people compare one by one
public record Fact(String what, String value, boolean isCode) {

    public static Fact of(String what, String value) {
        return new Fact(what, value, false);
    }

    public static Fact code(String what, String value) {
        return new Fact(what, value, true);
    }
}
