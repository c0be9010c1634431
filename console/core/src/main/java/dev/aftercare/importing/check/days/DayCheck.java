package dev.aftercare.importing.check.days;

import dev.aftercare.importing.check.Code;
import dev.aftercare.importing.check.Findings;
import dev.aftercare.importing.check.SerialText;
import dev.aftercare.sheet.Cell;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/// Reads the days of a column.
///
/// @param latest a day after it is too far ahead
public record DayCheck(int column, DayOrder.Order order, LocalDate latest) {
    private static final LocalDate EARLIEST = LocalDate.of(1900, 3, 1);

    /// Null where there is none, or none that can be read.
    public @Nullable LocalDate check(Findings findings, Cell cell) {
        if (isEmpty(cell)) {
            return null;
        }
        var day = day(findings, cell);
        if (day != null && day.isAfter(latest)) {
            findings.add(Code.DATE_FUTURE, column, day.toString());
        }
        return day;
    }

    /// Empty for what spreadsheets make of small numbers.
    public static Optional<LocalDate> of(Cell.Date date) {
        return date.value().map(LocalDateTime::toLocalDate).filter(day -> !day.isBefore(EARLIEST));
    }

    private static boolean isEmpty(Cell cell) {
        return cell.isBlank() || (cell instanceof Cell.Text(var text) && SerialText.isBlank(text));
    }

    private @Nullable LocalDate day(Findings findings, Cell cell) {
        return switch (cell) {
            case Cell.Formula(_, Cell cached) -> day(findings, cached);
            case Cell.Date date -> of(date).orElseGet(() -> none(findings));
            case Cell.Text(var text) -> written(findings, SerialText.clean(text));
            default -> none(findings);
        };
    }

    private @Nullable LocalDate written(Findings findings, String text) {
        return switch (DayText.of(text)) {
            case DayText.Day(var day) -> day;
            case DayText.Telling(var day, _) -> day;
            case DayText.Either either -> either(findings, either);
            case DayText.NoDay _ -> none(findings);
        };
    }

    private @Nullable LocalDate either(Findings findings, DayText.Either days) {
        return switch (order) {
            case DAY_FIRST -> days.dayFirst();
            case MONTH_FIRST -> days.monthFirst();
            case OPEN ->
                    findings.add(
                                    Code.DATE_AMBIGUOUS,
                                    column,
                                    days.dayFirst().toString(),
                                    days.monthFirst().toString())
                            ? null
                            : days.dayFirst();
        };
    }

    private @Nullable LocalDate none(Findings findings) {
        findings.add(Code.DATE_UNREADABLE, column);
        return null;
    }
}
