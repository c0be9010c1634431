package dev.aftercare.sheet;

import java.util.ArrayList;
import java.util.List;

/// An open spreadsheet. Its sheets can be read any number of times, one at a time.
///
/// What is wrong with the file is a [dev.aftercare.problem.Refused], also in the middle of a sheet:
/// what was read before it must then be dropped. An interrupted thread gets a
/// [java.util.concurrent.CancellationException].
public interface Spreadsheet extends AutoCloseable {

    List<Sheet> sheets();

    /// What [RowConsumer#take] counts up to while `sheet` is read.
    long bytes(Sheet sheet);

    /// All rows that have a cell with something in it, in order.
    void read(Sheet sheet, RowConsumer rows);

    /// The rows of `read` whose number is at most `lastRow`.
    default List<Row> firstRows(Sheet sheet, int lastRow) {
        var first = new ArrayList<Row>();
        read(
                sheet,
                (row, _) -> {
                    boolean among = row.number() <= lastRow;
                    if (among) {
                        first.add(row);
                    }
                    return among && row.number() < lastRow;
                });
        return first;
    }

    /// Reads the sheet to its end, where merged areas stand: as long as `read`, unless that has
    /// come to its end before.
    SheetOutline outline(Sheet sheet);

    @Override
    void close();
}
