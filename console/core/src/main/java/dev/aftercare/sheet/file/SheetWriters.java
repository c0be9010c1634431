package dev.aftercare.sheet.file;

import dev.aftercare.sheet.SheetWriter;
import dev.aftercare.sheet.delimited.DelimitedWriter;
import dev.aftercare.sheet.xlsx.XlsxWriter;

import java.io.OutputStream;
import java.time.ZoneId;
import java.util.List;

/// Begins a sheet with its header on a stream that stays its owner's to close.
public final class SheetWriters {
    private SheetWriters() {}

    /// A workbook of one sheet; moments are shown in `zone`.
    public static SheetWriter xlsx(
            OutputStream out, String sheetName, ZoneId zone, List<String> header) {
        return withHeader(new XlsxWriter(out, sheetName, 1, zone), header);
    }

    /// Comma-separated UTF-8 with a byte order mark.
    public static SheetWriter csv(OutputStream out, List<String> header) {
        return withHeader(new DelimitedWriter(out, ','), header);
    }

    private static SheetWriter withHeader(SheetWriter writer, List<String> header) {
        header.forEach(writer::text);
        writer.endRow();
        return writer;
    }
}
