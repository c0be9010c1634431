package dev.aftercare.sheet.xlsx;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.aftercare.problem.Refusal;
import dev.aftercare.problem.Refusal.FileOverLimit.Limit;
import dev.aftercare.problem.Refused;
import dev.aftercare.sheet.Cell;
import dev.aftercare.sheet.CellReference;
import dev.aftercare.sheet.FormulaEscape;
import dev.aftercare.sheet.NumberFormat;
import dev.aftercare.sheet.ReadingLimits;
import dev.aftercare.sheet.SheetWriter;

import org.jspecify.annotations.Nullable;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A workbook of one sheet. The first rows are held back until the columns' widths are known from
/// them; the rest goes out as it comes.
public final class XlsxWriter implements SheetWriter {
    private static final int ROWS_FOR_WIDTHS = 200;
    private static final int DAYS_1904 = 1462; // between the two epochs

    private final ZipOutputStream zip;
    private final Writer out;
    private final String sheetName;
    private final int frozenRows;
    private final ZoneId zone;
    private final WrittenStyles styles = new WrittenStyles();
    private final ColumnWidths widths = new ColumnWidths();
    private final List<String> letters = new ArrayList<>();
    private final StringBuilder xml = new StringBuilder();
    private int row = 1;
    private int column;
    private boolean rowBegun;

    /// `frozenRows` stay in sight and are bold; `zone` is where [#instant] is shown.
    public XlsxWriter(OutputStream out, String sheetName, int frozenRows, ZoneId zone) {
        zip = new ZipOutputStream(out);
        this.out = new BufferedWriter(new OutputStreamWriter(zip, UTF_8), 1 << 16);
        this.sheetName = sheetName;
        this.frozenRows = frozenRows;
        this.zone = zone;
    }

    @Override
    public SheetWriter cell(Cell cell) {
        switch (cell) {
            case Cell.Blank _ -> {}
            case Cell.Text(var text) -> text(text, FormulaEscape.looksLikeFormula(text));
            case Cell.Numeric(var literal, var format) -> value("n", literal, styles.of(format));
            case Cell.Date date -> date(date);
            case Cell.Bool(var value) -> value("b", value ? "1" : "0", 0);
            case Cell.ErrorValue(var code) -> value("e", code, 0);
            case Cell.Formula(_, var cached) -> {
                if (cached.isBlank()) {
                    text(cell.raw(), true);
                } else {
                    return cell(cached);
                }
            }
        }
        column++;
        return this;
    }

    @Override
    public SheetWriter instant(@Nullable Instant moment) {
        return cell(
                moment == null ? Cell.BLANK : Cell.Date.of(LocalDateTime.ofInstant(moment, zone)));
    }

    private void text(String text, boolean quotePrefix) {
        mustBeWithin(text.length(), ReadingLimits.STANDARD.characters(), Limit.CHARACTERS);
        begin("inlineStr", styles.ofText(quotePrefix, row <= frozenRows));
        xml.append("<is><t xml:space=\"preserve\">");
        Xstring.encode(text, xml);
        xml.append("</t></is></c>");
        see(text.length());
    }

    /// Days are counted from 1900 here; an ISO date becomes such a number, or a text if it is none.
    private void date(Cell.Date date) {
        if (!Digits.isNumber(date.literal())) {
            var moment = date.value().map(Cell.Date::of);
            if (moment.isPresent() && moment.get() instanceof Cell.Date(var days, _, _)) {
                value("n", days, styles.of(isoFormat(date.format())));
            } else {
                text(date.literal(), false);
            }
            return;
        }
        var literal = date.literal();
        if (date.from1904()) {
            literal = new BigDecimal(literal).add(BigDecimal.valueOf(DAYS_1904)).toPlainString();
        }
        value("n", literal, styles.of(date.format()));
    }

    private static NumberFormat isoFormat(NumberFormat format) {
        return format.isDate() ? format : NumberFormat.MOMENT;
    }

    private void value(String type, String value, int style) {
        begin(type, style);
        xml.append("<v>");
        Xstring.encode(value, xml);
        xml.append("</v></c>");
        see(value.length());
    }

    private void see(int characters) {
        if (row <= ROWS_FOR_WIDTHS) {
            widths.see(column, characters);
        }
    }

    private void mustBeWithin(int count, int most, Limit limit) {
        if (count > most) {
            var place = new CellReference(row, column).toString();
            throw new Refused(new Refusal.FileOverLimit(limit, most, place));
        }
    }

    private void begin(String type, int style) {
        if (!rowBegun) {
            beginRow();
        }
        xml.append("<c r=\"").append(letters(column)).append(row);
        xml.append("\" s=\"").append(style).append("\" t=\"").append(type).append("\">");
    }

    private String letters(int ofColumn) {
        while (letters.size() <= ofColumn) {
            letters.add(CellReference.letters(letters.size()));
        }
        return letters.get(ofColumn);
    }

    private void beginRow() {
        mustBeWithin(row, ReadingLimits.STANDARD.rows(), Limit.ROWS);
        rowBegun = true;
        xml.append("<row r=\"").append(row).append("\">");
    }

    @Override
    public void endRow() {
        if (rowBegun) {
            xml.append("</row>");
        }
        rowBegun = false;
        column = 0;
        if (row == ROWS_FOR_WIDTHS) {
            beginSheet();
        }
        if (row >= ROWS_FOR_WIDTHS) {
            flush();
        }
        row++;
    }

    private void beginSheet() {
        var rows = xml.toString();
        xml.setLength(0);
        open("xl/worksheets/sheet1.xml");
        xml.append(WorkbookXml.sheetStart(frozenRows)).append(widths.xml()).append("<sheetData>");
        xml.append(rows);
        flush();
    }

    private void flush() {
        try {
            out.append(xml);
            xml.setLength(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void open(String name) {
        try {
            out.flush();
            zip.putNextEntry(new ZipEntry(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        if (row <= ROWS_FOR_WIDTHS) {
            beginSheet();
        }
        xml.append("</sheetData></worksheet>");
        flush();
        WorkbookXml.parts(sheetName, styles)
                .forEach(
                        (name, content) -> {
                            open(name);
                            xml.append(content);
                            flush();
                        });
        try {
            out.flush();
            zip.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
