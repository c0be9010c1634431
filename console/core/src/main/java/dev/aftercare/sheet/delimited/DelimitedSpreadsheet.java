package dev.aftercare.sheet.delimited;

import dev.aftercare.sheet.ReadingLimits;
import dev.aftercare.sheet.Row;
import dev.aftercare.sheet.RowConsumer;
import dev.aftercare.sheet.Sheet;
import dev.aftercare.sheet.SheetOutline;
import dev.aftercare.sheet.Spreadsheet;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;

/// A text file as a spreadsheet of one sheet with the file's name. All cells are texts, with
/// formula escapes taken back.
public final class DelimitedSpreadsheet implements Spreadsheet {
    private static final int START = 1 << 16; // characters to guess by

    private final Path file;
    private final ReadingLimits limits;
    private final Sheet sheet;
    private final long size;
    private final TextEncoding encoding;
    private final char delimiter;
    private final boolean declared;
    private @Nullable SheetOutline outline;

    public static DelimitedSpreadsheet open(Path file, ReadingLimits limits) {
        try {
            return new DelimitedSpreadsheet(file, limits);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private DelimitedSpreadsheet(Path file, ReadingLimits limits) throws IOException {
        this.file = file;
        this.limits = limits;
        sheet = new Sheet(0, file.getFileName().toString(), Sheet.Visibility.VISIBLE);
        size = Files.size(file);
        try (var bytes = bytes()) {
            encoding = TextEncoding.of(bytes);
        }
        var start = start();
        var declaration = Delimiter.declared(start);
        declared = declaration.isPresent();
        delimiter = declaration.orElseGet(() -> Delimiter.guess(start));
    }

    private CountedStream bytes() throws IOException {
        return new CountedStream(Files.newInputStream(file), limits.sheetBytes(), sheet.name());
    }

    private String start() throws IOException {
        try (var bytes = bytes();
                Reader text = encoding.reader(bytes)) {
            var start = new char[START];
            int filled = 0;
            for (int read = 0; read >= 0 && filled < START; filled += Math.max(0, read)) {
                read = text.read(start, filled, START - filled);
            }
            return new String(start, 0, filled);
        }
    }

    /// What parts the fields, to write a file like this one.
    public char delimiter() {
        return delimiter;
    }

    @Override
    public List<Sheet> sheets() {
        return List.of(sheet);
    }

    @Override
    public long bytes(Sheet ofSheet) {
        return size;
    }

    @Override
    public void read(Sheet ofSheet, RowConsumer rows) {
        try (var bytes = bytes();
                Reader text = encoding.reader(bytes)) {
            if (declared) {
                skipLine(text);
            }
            var records = new RecordReader(text, delimiter, limits);
            boolean more = true;
            while (more && records.next()) {
                if (!records.cells().isEmpty()) {
                    var row = new Row(records.number(), false, records.cells());
                    more = rows.take(row, bytes.count());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The line with the declaration is no record. It ends with LF or CR LF, or it is the last.
    private static void skipLine(Reader text) throws IOException {
        int c = text.read();
        while (c >= 0 && c != '\n') {
            c = text.read();
        }
    }

    @Override
    public SheetOutline outline(Sheet ofSheet) {
        if (outline == null) {
            var last = new int[1];
            read(
                    ofSheet,
                    (row, _) -> {
                        last[0] = row.number();
                        return true;
                    });
            outline = new SheetOutline(List.of(), new BitSet(), last[0]);
        }
        return outline;
    }

    @Override
    public void close() {
        // each reading opens and closes the file
    }
}
