package dev.aftercare.sheet.delimited;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.aftercare.sheet.Cell;
import dev.aftercare.sheet.FormulaEscape;
import dev.aftercare.sheet.SheetWriter;

import org.jspecify.annotations.Nullable;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.CodingErrorAction;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// RFC 4180 with a byte order mark, by which spreadsheet programs know UTF-8. Texts that begin like
/// a formula are escaped; numbers are not.
public final class DelimitedWriter implements SheetWriter {
    private static final String SPECIAL = "\"\r\n";
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private final Writer out;
    private final char delimiter;
    private boolean rowBegun;

    public DelimitedWriter(OutputStream out, char delimiter) {
        var encoder =
                UTF_8.newEncoder()
                        .onUnmappableCharacter(CodingErrorAction.REPLACE)
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .replaceWith("\ufffd".getBytes(UTF_8));
        this.out = new BufferedWriter(new OutputStreamWriter(out, encoder), 1 << 16);
        this.delimiter = delimiter;
        write(String.valueOf(BYTE_ORDER_MARK));
    }

    @Override
    public SheetWriter cell(Cell cell) {
        return switch (cell) {
            case Cell.Formula(_, var cached) when !cached.isBlank() -> cell(cached);
            case Cell.Text _, Cell.Formula _, Cell.ErrorValue _ ->
                    field(quoted(FormulaEscape.escape(cell.raw())));
            default -> field(quoted(cell.raw()));
        };
    }

    @Override
    public SheetWriter instant(@Nullable Instant moment) {
        return field(moment == null ? "" : moment.truncatedTo(ChronoUnit.SECONDS).toString());
    }

    private SheetWriter field(String text) {
        if (rowBegun) {
            write(String.valueOf(delimiter));
        }
        rowBegun = true;
        write(text);
        return this;
    }

    private String quoted(String text) {
        boolean special =
                text.indexOf(delimiter) >= 0
                        || text.chars().anyMatch(c -> SPECIAL.indexOf(c) >= 0)
                        || !text.strip().equals(text);
        return special ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    @Override
    public void endRow() {
        write("\r\n");
        rowBegun = false;
    }

    private void write(String text) {
        try {
            out.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
