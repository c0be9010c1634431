package dev.aftercare.sheet;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/// Writes one sheet row by row, a cell after the other. A null is a blank cell.
///
/// Closing completes the file and leaves the stream to its owner. A row must be ended before the
/// next begins. Write errors are [java.io.UncheckedIOException].
public interface SheetWriter extends AutoCloseable {

    /// Any cell as it is: a number keeps its literal and format. A formula is written as the value
    /// it had, never as a formula.
    SheetWriter cell(Cell cell);

    /// A moment, to the second: in the zone of the writer in a workbook, ISO 8601 UTC in text.
    SheetWriter instant(@Nullable Instant moment);

    void endRow();

    @Override
    void close();

    /// Always text, whatever it looks like.
    default SheetWriter text(@Nullable String text) {
        return cell(text == null || text.isEmpty() ? Cell.BLANK : new Cell.Text(text));
    }

    default SheetWriter number(long number) {
        return cell(new Cell.Numeric(Long.toString(number), NumberFormat.GENERAL));
    }

    default SheetWriter number(@Nullable BigDecimal number) {
        return cell(
                number == null
                        ? Cell.BLANK
                        : new Cell.Numeric(number.toPlainString(), NumberFormat.GENERAL));
    }

    default SheetWriter day(@Nullable LocalDate day) {
        return cell(day == null ? Cell.BLANK : Cell.Date.of(day));
    }

    default SheetWriter blank() {
        return cell(Cell.BLANK);
    }
}
