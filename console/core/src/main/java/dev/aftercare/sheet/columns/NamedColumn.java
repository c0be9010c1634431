package dev.aftercare.sheet.columns;

/// A column by the word in its header.
///
/// @param required whether each row must have a value in it, and each sheet the column
public record NamedColumn<T>(String name, boolean required, Reads<T> reads) {

    public static <T> NamedColumn<T> required(String name, Reads<T> reads) {
        return new NamedColumn<>(name, true, reads);
    }

    public static <T> NamedColumn<T> optional(String name, Reads<T> reads) {
        return new NamedColumn<>(name, false, reads);
    }
}
