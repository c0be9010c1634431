package dev.aftercare.sampledata;

import dev.aftercare.sampledata.ooxml.Cell;
import dev.aftercare.sampledata.ooxml.Style;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/// Days as workbooks and factories write them.
final class Days {
    /// Day 0 of a workbook, so that 1 March 1900 and later come out right.
    private static final LocalDate SINCE_1900 = LocalDate.of(1899, 12, 30);

    private static final LocalDate SINCE_1904 = LocalDate.of(1904, 1, 1);
    private static final DateTimeFormatter GERMAN = pattern("dd.MM.uuuu");
    private static final DateTimeFormatter DAY_FIRST = pattern("dd/MM/uuuu");

    private Days() {}

    private static DateTimeFormatter pattern(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT);
    }

    static long number(LocalDate day) {
        return SINCE_1900.until(day, ChronoUnit.DAYS);
    }

    static Object cell(@Nullable LocalDate day, Style style) {
        return day == null ? "" : new Cell.Number(Long.toString(number(day)), style);
    }

    static Object cellSince1904(@Nullable LocalDate day) {
        return day == null
                ? ""
                : new Cell.Number(
                        Long.toString(SINCE_1904.until(day, ChronoUnit.DAYS)), Style.DATE);
    }

    static String german(@Nullable LocalDate day) {
        return day == null ? "" : GERMAN.format(day);
    }

    static String dayFirst(@Nullable LocalDate day) {
        return day == null ? "" : DAY_FIRST.format(day);
    }

    static String iso(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
