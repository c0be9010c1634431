package dev.aftercare.importing;

import dev.aftercare.importing.check.CellText;
import dev.aftercare.importing.check.RowState;
import dev.aftercare.importing.check.SerialCell;
import dev.aftercare.importing.check.days.DayCheck;
import dev.aftercare.importing.columns.Table;
import dev.aftercare.importing.units.UnitColumns;
import dev.aftercare.sheet.Cell;
import dev.aftercare.sheet.Row;
import dev.aftercare.sheet.Spreadsheet;
import dev.aftercare.sheet.file.OutputFormat;
import dev.aftercare.sheet.file.RowCopy;

import org.jspecify.annotations.Nullable;

import java.io.OutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/// The held rows of a table as a file of their own, to be corrected and imported.
///
/// @param session which the rows come from
/// @param edited what somebody has made of a row
/// @param held what is wrong with the row of a number; empty for rows that are not copied
public record ProblemCopy(
        Table table,
        String session,
        UnaryOperator<Row> edited,
        IntFunction<Optional<String>> held) {
    private static final String STATUS = "_status";
    private static final String MESSAGE = "_message";

    /// UTF-8 has none, and what is written instead could be stored: U+0000 cannot either.
    private static final Pattern HALF_PAIR = Pattern.compile("\\p{Cs}");

    private static final List<String> OURS = List.of(STATUS, MESSAGE, SheetRows.SESSION);

    public void write(Spreadsheet file, OutputFormat format, OutputStream out) {
        new RowCopy(table.headerRow(), columnsOfEarlierCopy(), edited, this::asText, this::beside)
                .write(file, table.sheet(), format, out);
    }

    private Set<Integer> columnsOfEarlierCopy() {
        var columns = new HashSet<Integer>();
        OURS.forEach(name -> columns.add(SheetRows.columnOf(table.header(), name)));
        return columns;
    }

    private @Nullable List<String> beside(int number) {
        if (number <= table.headerRow()) {
            return number == table.headerRow() ? OURS : null;
        }
        return held.apply(number)
                .map(messages -> List.of(RowState.HELD.name(), messages, session))
                .orElse(null);
    }

    private Cell asText(int column, Cell cell) {
        if (column == table.columns().place(UnitColumns.SERIAL).orElseThrow()) {
            return serialAsText(cell);
        }
        return switch (cell) {
            case Cell.Formula(_, var cached) -> asText(column, cached);
            case Cell.Numeric number -> new Cell.Text(CellText.of(number));
            case Cell.Text(var text) -> new Cell.Text(HALF_PAIR.matcher(text).replaceAll("\0"));
            case Cell.Date date when DayCheck.of(date).isEmpty() -> new Cell.Text(date.literal());
            default -> cell;
        };
    }

    /// As text a number or a day would be a serial like any other, and be imported with the zeros
    /// it has lost: it stays empty, and is named in the message alone.
    private static Cell serialAsText(Cell cell) {
        if (cell instanceof Cell.Text) {
            return cell;
        }
        return switch (SerialCell.of(cell)) {
            case SerialCell.Written(var text) -> new Cell.Text(text);
            case SerialCell.NoValue _ -> cell;
            default -> Cell.BLANK;
        };
    }
}
