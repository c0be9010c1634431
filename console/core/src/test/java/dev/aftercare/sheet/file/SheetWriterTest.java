package dev.aftercare.sheet.file;

import static dev.aftercare.sheet.file.Reading.cells;
import static dev.aftercare.sheet.file.Reading.rows;
import static dev.aftercare.sheet.file.Reading.texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.aftercare.problem.Refused;
import dev.aftercare.sheet.Cell;
import dev.aftercare.sheet.NumberFormat;
import dev.aftercare.sheet.Row;
import dev.aftercare.sheet.SheetWriter;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;

class SheetWriterTest {
    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final List<String> HEADER = List.of("serial", "units", "made on", "at");

    @TempDir Path folder;

    private static void oneRow(SheetWriter writer) {
        writer.text("0001")
                .number(12)
                .day(LocalDate.of(2026, 4, 3))
                .instant(Instant.parse("2026-04-03T10:15:30.123Z"))
                .endRow();
    }

    private static byte[] xlsx(Consumer<SheetWriter> rows) {
        var out = new ByteArrayOutputStream();
        try (var writer = SheetWriters.xlsx(out, "Units", OSLO, HEADER)) {
            rows.accept(writer);
        }
        return out.toByteArray();
    }

    private static String csv(Consumer<SheetWriter> rows) {
        var out = new ByteArrayOutputStream();
        try (var writer = SheetWriters.csv(out, List.of("a"))) {
            rows.accept(writer);
        }
        return out.toString(UTF_8);
    }

    private Path file(byte[] content) {
        try {
            return Files.write(folder.resolve("written"), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void anotherProgramReadsTheWorkbook() throws IOException {
        var bytes = xlsx(SheetWriterTest::oneRow);
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            var sheet = workbook.getSheet("Units");
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition())
                    .isEqualTo((short) 1);
            assertThat(sheet.getColumnWidth(3)).isGreaterThan(sheet.getColumnWidth(1));
            assertThat(sheet.getRow(0).getCell(2).getStringCellValue()).isEqualTo("made on");
            var row = sheet.getRow(1);
            assertThat(row.getCell(0).getCellType()).isEqualTo(CellType.STRING);
            assertThat(row.getCell(0).getCellStyle().getDataFormatString()).isEqualTo("@");
            assertThat(row.getCell(0).getStringCellValue()).isEqualTo("0001");
            assertThat(row.getCell(1).getNumericCellValue()).isEqualTo(12);
            assertThat(row.getCell(2).getLocalDateTimeCellValue()).hasToString("2026-04-03T00:00");
            assertThat(row.getCell(3).getLocalDateTimeCellValue())
                    .hasToString("2026-04-03T12:15:30");
        }
    }

    @Test
    void whatLooksLikeAFormulaIsMarkedAsText() throws IOException {
        var bytes = xlsx(writer -> writer.text("=1+1").text("A3").endRow());
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            var row = workbook.getSheetAt(0).getRow(1);
            assertThat(row.getCell(0).getCellType()).isEqualTo(CellType.STRING);
            assertThat(row.getCell(0).getCellStyle().getQuotePrefixed()).isTrue();
            assertThat(row.getCell(1).getCellStyle().getQuotePrefixed()).isFalse();
        }
        assertThat(texts(file(bytes)).getLast()).containsExactly("=1+1", "A3");
    }

    @Test
    void ourReaderReadsTheWorkbook() {
        assertThat(rows(file(xlsx(SheetWriterTest::oneRow))).getLast())
                .isEqualTo(
                        new Row(
                                2,
                                false,
                                List.of(
                                        new Cell.Text("0001"),
                                        new Cell.Numeric("12", NumberFormat.GENERAL),
                                        new Cell.Date("46115", NumberFormat.DAY, false),
                                        new Cell.Date(
                                                "46115.51076388889", NumberFormat.MOMENT, false))));
    }

    @Test
    void cellsKeepTypeLiteralAndFormat() {
        var cells =
                List.of(
                        new Cell.Numeric("12345678901234567890", new NumberFormat("0000\"<x>\"")),
                        new Cell.Numeric("1E-7", NumberFormat.GENERAL),
                        new Cell.Date("46000.5", new NumberFormat("dd\\.mm\\.yyyy"), false),
                        new Cell.Bool(false),
                        new Cell.ErrorValue("#N/A"),
                        new Cell.Text(" _x0041_ \u0000\ud800 \r\n\t<&>\" 😀\ufffe"));
        var written =
                xlsx(
                        writer -> {
                            cells.forEach(writer::cell);
                            writer.endRow();
                        });
        assertThat(rows(file(written)).getLast().cells()).isEqualTo(cells);
    }

    @Test
    void formulasAreNeverWritten() {
        var written =
                xlsx(
                        writer ->
                                writer.cell(new Cell.Formula("A1", new Cell.Text("cached")))
                                        .cell(new Cell.Formula("CMD()", Cell.BLANK))
                                        .endRow());
        assertThat(rows(file(written)).getLast().cells())
                .containsExactly(new Cell.Text("cached"), new Cell.Text("=CMD()"));
    }

    @Test
    void daysFrom1904AndInIsoAreTheSameDays() {
        var written =
                xlsx(
                        writer ->
                                writer.cell(new Cell.Date("44538", NumberFormat.DAY, true))
                                        .cell(new Cell.Date("2025-12-09", NumberFormat.DAY, false))
                                        .cell(new Cell.Date("2025-13-09", NumberFormat.DAY, false))
                                        .day(LocalDate.of(1890, 1, 1))
                                        .endRow());
        assertThat(rows(file(written)).getLast().cells())
                .extracting(Cell::raw)
                .containsExactly("2025-12-09", "2025-12-09", "2025-13-09", "1890-01-01");
    }

    @Test
    void aLongWorkbookKeepsAllItsRows() {
        var written =
                xlsx(
                        writer ->
                                IntStream.range(0, 1_000)
                                        .forEach(i -> writer.blank().number(i).endRow()));
        var rows = rows(file(written));
        assertThat(rows).hasSize(1_001);
        assertThat(rows.getLast().cell(1).raw()).isEqualTo("999");
    }

    @Test
    void aTextLongerThanACellHoldsIsRefused() {
        assertThatThrownBy(() -> xlsx(writer -> writer.text("x".repeat(32_768))))
                .isInstanceOf(Refused.class);
    }

    @Test
    void textIsQuotedAndEscaped() {
        assertThat(
                        csv(
                                writer -> {
                                    writer.text("=1+1").text("-5").number(-5).text("'+x").endRow();
                                    writer.text("a,b")
                                            .text("c\"d")
                                            .text("e\nf")
                                            .text(" g")
                                            .endRow();
                                    oneRow(writer);
                                    writer.number(new BigDecimal("1.50")).blank().blank().endRow();
                                }))
                .isEqualTo(
                        """
                        \ufeffa\r
                        '=1+1,'-5,-5,''+x\r
                        "a,b","c""d","e
                        f"," g"\r
                        0001,12,2026-04-03,2026-04-03T10:15:30Z\r
                        1.50,,\r
                        """);
    }

    @Test
    void problemRowsGoBackAsTheyCame() {
        var original =
                new RawWorkbook()
                        .styles(
                                "<numFmts><numFmt numFmtId=\"164\""
                                        + " formatCode=\"00000000\"/></numFmts>",
                                0,
                                164,
                                14)
                        .rows(
                                """
                                <row r="5"><c t="str"><v>serial</v></c><c t="str"><v>made</v></c><c t="str"><v>_status</v></c></row>\
                                <row r="6"><c t="str"><v>fine</v></c></row>\
                                <row r="9"><c s="1"><v>1234</v></c><c s="2"><v>46000</v></c><c t="str"><v>HELD</v></c><c r="E9" t="b"><v>1</v></c></row>\
                                """)
                        .in(folder);
        var extras = Map.of(5, List.of("_status", "_message"), 9, List.of("HELD", "=why"));
        var out = new ByteArrayOutputStream();
        try (var source = SpreadsheetFile.open(original)) {
            new RowCopy(5, Set.of(2), row -> row, (_, cell) -> cell, extras::get)
                    .write(source, source.sheets().getFirst(), OutputFormat.XLSX, out);
        }
        var rows = rows(file(out.toByteArray()));
        assertThat(rows).extracting(Row::number).containsExactly(1, 2);
        assertThat(rows.getFirst().cells())
                .extracting(Cell::raw)
                .containsExactly("serial", "made", "", "", "_status", "_message");
        assertThat(rows.getLast().cells())
                .containsExactly(
                        new Cell.Numeric("1234", new NumberFormat("00000000")),
                        new Cell.Date("46000", new NumberFormat("mm-dd-yy"), false),
                        Cell.BLANK,
                        new Cell.Bool(true),
                        new Cell.Text("HELD"),
                        new Cell.Text("=why"));
    }

    @Test
    void textRowsGoBackWithTheirDelimiter() throws IOException {
        var original = Files.writeString(folder.resolve("o.csv"), "a;b\nfine;1\n'=x;\"2;3\"\n");
        var out = new ByteArrayOutputStream();
        var extras = Map.of(1, List.of("_status"), 3, List.of("HELD"));
        try (var source = SpreadsheetFile.open(original)) {
            new RowCopy(1, Set.of(), row -> row, (_, _) -> Cell.BLANK, extras::get)
                    .write(source, source.sheets().getFirst(), OutputFormat.CSV, out);
        }
        assertThat(out.toString(UTF_8)).isEqualTo("\ufeffa;b;_status\r\n'=x;\"2;3\";HELD\r\n");
        assertThat(cells(file(out.toByteArray()))).hasSize(6).contains(new Cell.Text("=x"));
    }
}
