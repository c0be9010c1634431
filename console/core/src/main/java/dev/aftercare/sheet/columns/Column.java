package dev.aftercare.sheet.columns;

/// A column by the word in its header.
///
/// @param required whether each row must have a value in it, and each sheet the column
public record Column<T>(String name, boolean required, Reads<T> reads) {

    public static <T> Column<T> required(String name, Reads<T> reads) {
        return new Column<>(name, true, reads);
    }

    public static <T> Column<T> optional(String name, Reads<T> reads) {
        return new Column<>(name, false, reads);
    }
}
