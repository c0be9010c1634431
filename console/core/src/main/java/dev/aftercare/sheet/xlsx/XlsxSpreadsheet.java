package dev.aftercare.sheet.xlsx;

import dev.aftercare.sheet.ReadingLimits;
import dev.aftercare.sheet.RowConsumer;
import dev.aftercare.sheet.Sheet;
import dev.aftercare.sheet.SheetOutline;
import dev.aftercare.sheet.Spreadsheet;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A workbook in the Office Open XML format, with macros (which are never looked at) or without.
public final class XlsxSpreadsheet implements Spreadsheet {
    private final ZipParts parts;
    private final Workbook workbook;
    private final ReadingLimits limits;
    private final Map<Integer, SheetOutline> outlines = new HashMap<>();
    private @Nullable SharedStrings strings;

    public static XlsxSpreadsheet open(Path file, ReadingLimits limits) {
        var parts = new ZipParts(file, limits);
        boolean opened = false;
        try {
            var spreadsheet = new XlsxSpreadsheet(parts, Workbook.read(parts), limits);
            opened = true;
            return spreadsheet;
        } finally {
            if (!opened) {
                parts.close();
            }
        }
    }

    private XlsxSpreadsheet(ZipParts parts, Workbook workbook, ReadingLimits limits) {
        this.parts = parts;
        this.workbook = workbook;
        this.limits = limits;
    }

    @Override
    public List<Sheet> sheets() {
        return workbook.sheets();
    }

    @Override
    public long bytes(Sheet sheet) {
        return parts.bytes(path(sheet));
    }

    private String path(Sheet sheet) {
        return workbook.paths().get(sheet.index());
    }

    @Override
    public void read(Sheet sheet, RowConsumer rows) {
        var stopped = new boolean[1];
        var outline =
                parse(
                        sheet,
                        (row, bytesRead) -> {
                            stopped[0] = !rows.take(row, bytesRead);
                            return !stopped[0];
                        });
        if (!stopped[0]) {
            outlines.put(sheet.index(), outline);
        }
    }

    private SheetOutline parse(Sheet sheet, RowConsumer rows) {
        try (var xml = parts.sheet(path(sheet))) {
            var cells = new CellPart(xml, workbook, strings(), limits.characters());
            return new SheetPart(xml, cells, limits, rows).read();
        }
    }

    @Override
    public SheetOutline outline(Sheet sheet) {
        return outlines.computeIfAbsent(sheet.index(), _ -> parse(sheet, (_, _) -> true));
    }

    private SharedStrings strings() {
        if (strings == null) {
            strings = sharedStrings();
        }
        return strings;
    }

    private SharedStrings sharedStrings() {
        if (!parts.has(workbook.strings())) {
            return new SharedStrings();
        }
        try (var xml = parts.sharedStrings(workbook.strings())) {
            return new SharedStrings(xml);
        }
    }

    @Override
    public void close() {
        if (strings != null) {
            strings.close();
        }
        parts.close();
    }
}
