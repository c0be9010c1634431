package dev.aftercare.gs1;

/// Why a text is not what GS1 allows. Positions count characters from 0; an `ai` is an Application
/// Identifier such as `21`.
public sealed interface Fault {

    /// A character that is no ASCII digit.
    record NotADigit(int position) implements Fault {}

    /// A GTIN has 8, 12, 13 or 14 digits.
    record NotAGtinLength(int digits) implements Fault {}

    record WrongCheckDigit(char right) implements Fault {}

    record Empty() implements Fault {}

    record TooShort(int length, int least) implements Fault {}

    record TooLong(int length, int most) implements Fault {}

    /// A character outside the set that this value is written in (`CSET 82`, `CSET 39`, `CSET 64`).
    record ForeignCharacter(int position, int codePoint, String allowed) implements Fault {}

    record LeadingZero() implements Fault {}

    /// Not YYMMDD.
    record NotADate(String text) implements Fault {}

    /// Of a value within a Digital Link URI or an element string.
    record InValue(String ai, Fault why) implements Fault {}

    /// Neither `http://` nor `https://`, all lower or all upper case.
    record NotHttp() implements Fault {}

    record NoDomain() implements Fault {}

    /// A character that no URI, or no domain name, may hold.
    record IllegalCharacter(int position) implements Fault {}

    record MalformedEscape(int position) implements Fault {}

    /// Nothing in it is a GS1 key (GTIN, SSCC, GIAI …) with its value.
    record NoKey() implements Fault {}

    /// The path holds what does not qualify the key, or out of order.
    record NotAQualifierHere(String key, String ai) implements Fault {}

    /// In the query, but must stand in the path.
    record BelongsInPath(String ai) implements Fault {}

    /// Never part of a Digital Link's query.
    record NotAnAttribute(String ai) implements Fault {}

    record Repeated(String ai) implements Fault {}

    record UnknownAi(String ai) implements Fault {}
}
