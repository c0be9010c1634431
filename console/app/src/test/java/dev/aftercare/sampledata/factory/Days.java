package dev.aftercare.sampledata.factory;

import dev.aftercare.sampledata.ooxml.Cell;
import dev.aftercare.sampledata.ooxml.Style;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/// Days as workbooks and factories write them.
public final class Days {
    /// Day 0 of a workbook, so that 1 March 1900 and later come out right.
    private static final LocalDate SINCE_1900 = LocalDate.of(1899, 12, 30);

    private static final LocalDate SINCE_1904 = LocalDate.of(1904, 1, 1);
    private static final DateTimeFormatter GERMAN = pattern("dd.MM.uuuu");
    private static final DateTimeFormatter DAY_FIRST = pattern("dd/MM/uuuu");

    private Days() {}

    private static DateTimeFormatter pattern(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT);
    }

    public static long number(LocalDate day) {
        return SINCE_1900.until(day, ChronoUnit.DAYS);
    }

    public static Object cell(@Nullable LocalDate day, Style style) {
        return day == null ? "" : new Cell.Numeric(Long.toString(number(day)), style);
    }

    public static Object cellSince1904(@Nullable LocalDate day) {
        return day == null
                ? ""
                : new Cell.Numeric(
                        Long.toString(SINCE_1904.until(day, ChronoUnit.DAYS)), Style.DATE);
    }

    public static String german(@Nullable LocalDate day) {
        return day == null ? "" : GERMAN.format(day);
    }

    public static String dayFirst(@Nullable LocalDate day) {
        return day == null ? "" : DAY_FIRST.format(day);
    }

    public static String iso(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
