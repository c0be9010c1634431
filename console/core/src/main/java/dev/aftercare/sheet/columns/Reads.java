package dev.aftercare.sheet.columns;

import dev.aftercare.sheet.Cell;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// How a cell becomes a value. It gets neither blank cells nor formulas.
@FunctionalInterface
public interface Reads<T> {

    T value(Cell cell) throws Unreadable;

    /// Without outer blanks. A number is taken as its format of zeros shows it, else as its digits.
    Reads<String> TEXT = Reads::text;

    /// A whole number.
    Reads<Integer> NUMBER = Reads::number;

    /// `yes` or `no`, `true` or `false`.
    Reads<Boolean> YES_NO = Reads::yesNo;

    /// A date cell, or a day in ISO 8601.
    Reads<LocalDate> DAY = Reads::day;

    /// Parted by semicolons.
    Reads<List<String>> LIST =
            cell ->
                    Arrays.stream(text(cell).split(";"))
                            .map(String::strip)
                            .filter(part -> !part.isEmpty())
                            .toList();

    /// The name of a constant, in any case.
    static <E extends Enum<E>> Reads<E> constant(Class<E> type) {
        var constants = List.of(type.getEnumConstants());
        return cell ->
                constants.stream()
                        .filter(constant -> constant.name().equalsIgnoreCase(text(cell)))
                        .findFirst()
                        .orElseThrow(() -> new Unreadable("constant", cell.raw(), constants));
    }

    private static String text(Cell cell) {
        return switch (cell) {
            case Cell.Numeric number ->
                    number.formattedText().or(number::wholeNumber).orElse(number.raw());
            default -> cell.raw().strip();
        };
    }

    private static int number(Cell cell) throws Unreadable {
        try {
            return Integer.parseInt(text(cell));
        } catch (NumberFormatException _) {
            throw new Unreadable("number", cell.raw());
        }
    }

    private static boolean yesNo(Cell cell) throws Unreadable {
        return switch (text(cell).toLowerCase(Locale.ROOT)) {
            case "yes", "true" -> true;
            case "no", "false" -> false;
            default -> throw new Unreadable("yesNo", cell.raw());
        };
    }

    private static LocalDate day(Cell cell) throws Unreadable {
        var day =
                cell instanceof Cell.Date date
                        ? date.value().map(LocalDateTime::toLocalDate)
                        : isoDay(text(cell));
        return day.orElseThrow(() -> new Unreadable("day", cell.raw()));
    }

    private static Optional<LocalDate> isoDay(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
