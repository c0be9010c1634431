package dev.aftercare.importing.session;

import dev.aftercare.importing.SheetRows;
import dev.aftercare.importing.check.CellText;
import dev.aftercare.importing.check.days.DayOrder;
import dev.aftercare.importing.columns.Column;
import dev.aftercare.importing.columns.Table;
import dev.aftercare.importing.rows.RowFile;
import dev.aftercare.importing.units.UnitColumns;
import dev.aftercare.progress.Progress;
import dev.aftercare.sheet.CellReference;
import dev.aftercare.sheet.Row;
import dev.aftercare.sheet.Sheet;
import dev.aftercare.sheet.SheetOutline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// One sheet of a file with its rows put aside, and what only the whole of it tells. Whether days
/// or months come first is told by the file as it came: what somebody fixes changes its row alone.
final class ReadSheet implements AutoCloseable {
    private static final int SAMPLED_ROWS = 200;
    private static final int SAMPLES = 5;

    private final Sheet sheet;
    private final Row header;
    private final RowFile rows;
    private final SheetOutline outline;
    private final Map<Integer, DayOrder> orders = new HashMap<>();

    /// Reads all rows below the header.
    ///
    /// @throws dev.aftercare.progress.Cancelled if `progress` says so
    static ReadSheet read(KeptFile file, Table table, Progress progress) {
        var rows = RowFile.create();
        boolean read = false;
        try {
            var sheet = new SheetRows(file.spreadsheet(), table, UnitColumns.TARGET);
            sheet.readInto(rows, progress);
            var done = new ReadSheet(table, rows, sheet);
            read = true;
            return done;
        } finally {
            if (!read) {
                rows.close();
            }
        }
    }

    private ReadSheet(Table table, RowFile rows, SheetRows sheet) {
        this.sheet = table.sheet();
        this.header = table.header();
        this.rows = rows;
        this.outline = sheet.outline();
        sheet.orders()
                .forEach(
                        (key, order) ->
                                table.columns()
                                        .place(key)
                                        .ifPresent(column -> orders.put(column, order)));
    }

    String headerPrint() {
        return Mapping.fingerprint(header);
    }

    RowFile rows() {
        return rows;
    }

    SheetOutline outline() {
        return outline;
    }

    Table table(Mapping mapping) {
        return new Table(sheet, header, mapping.map());
    }

    /// How many rows there are below the header, blank ones too.
    int all() {
        return Math.max(0, outline.lastRow() - header.number());
    }

    SheetNotes notes(int hiddenSheets) {
        return new SheetNotes(
                hiddenSheets,
                outline.hiddenColumns().cardinality(),
                rows.hidden(),
                outline.merged().size());
    }

    /// By key, of the columns with days.
    Map<String, DayOrder> orders(Mapping mapping) {
        var byKey = new HashMap<String, DayOrder>();
        for (var column : UnitColumns.TARGET.columns()) {
            var place = mapping.columns().get(column.key());
            if (column.looks() == Column.Looks.DAY && place != null) {
                byKey.put(column.key(), orders.computeIfAbsent(place, this::learn));
            }
        }
        return byKey;
    }

    private DayOrder learn(int column) {
        var order = new DayOrder();
        for (int row = 0; row < rows.count(); row++) {
            order.see(rows.row(row).cell(column));
        }
        return order;
    }

    int width() {
        return header.cells().size();
    }

    List<SessionColumn> columns(Mapping mapping) {
        var columns = new ArrayList<SessionColumn>();
        for (int i = 0; i < width(); i++) {
            columns.add(
                    new SessionColumn(
                            i,
                            CellReference.letters(i),
                            CellText.of(header.cell(i)),
                            mapping.use(i),
                            mapping.by(i),
                            outline.hiddenColumns().get(i),
                            samples(i)));
        }
        return columns;
    }

    private List<String> samples(int column) {
        var samples = new ArrayList<String>();
        for (int row = 0; row < Math.min(rows.count(), SAMPLED_ROWS); row++) {
            var text = CellText.of(rows.row(row).cell(column));
            if (!text.isEmpty() && samples.size() < SAMPLES) {
                samples.add(text);
            }
        }
        return samples;
    }

    @Override
    public void close() {
        rows.close();
    }
}
