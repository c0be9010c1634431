package dev.aftercare.importing;

import dev.aftercare.importing.check.CellText;
import dev.aftercare.importing.check.days.DayOrder;
import dev.aftercare.importing.columns.Column;
import dev.aftercare.importing.columns.HeaderText;
import dev.aftercare.importing.columns.Table;
import dev.aftercare.importing.columns.Target;
import dev.aftercare.importing.rows.RowFile;
import dev.aftercare.progress.Progress;
import dev.aftercare.sheet.Row;
import dev.aftercare.sheet.SheetOutline;
import dev.aftercare.sheet.Spreadsheet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Puts the rows below a header aside, and learns what only the whole of a column tells.
public final class SheetRows {
    static final String SESSION = "_session";
    private static final int OFTEN = 1_000;

    private final Spreadsheet file;
    private final Table table;
    private final Map<String, DayOrder> orders = new HashMap<>();
    private final Set<String> sessions = new HashSet<>();
    private final int sessionColumn;

    public SheetRows(Spreadsheet file, Table table, Target target) {
        this.file = file;
        this.table = table;
        for (var column : target.columns()) {
            if (column.looks() == Column.Looks.DAY && table.columns().has(column.key())) {
                orders.put(column.key(), new DayOrder());
            }
        }
        sessionColumn = columnOf(table.header(), SESSION);
    }

    static int columnOf(Row header, String name) {
        for (int i = 0; i < header.cells().size(); i++) {
            if (header.cell(i).raw().strip().equals(name)) {
                return i;
            }
        }
        return -1;
    }

    /// All rows below the header that have a cell with something in it.
    public void readInto(RowFile rows, Progress progress) {
        long bytes = file.bytes(table.sheet());
        file.read(
                table.sheet(),
                (row, bytesRead) -> {
                    if (row.number() > table.headerRow()) {
                        rows.add(row);
                        learn(row);
                        if (rows.count() % OFTEN == 0) {
                            progress.at("import.read", bytesRead, bytes);
                        }
                    }
                    return true;
                });
        rows.complete();
    }

    private void learn(Row row) {
        orders.forEach(
                (key, order) ->
                        table.columns()
                                .place(key)
                                .ifPresent(column -> order.see(row.cell(column))));
        if (sessionColumn >= 0) {
            sessions.add(HeaderText.plain(CellText.of(row.cell(sessionColumn))));
        }
    }

    public Map<String, DayOrder> orders() {
        return orders;
    }

    /// What the rows say which session they come from.
    Set<String> sessions() {
        return sessions;
    }

    public SheetOutline outline() {
        return file.outline(table.sheet());
    }
}
