package dev.aftercare.sheet.file;

import static dev.aftercare.sheet.file.Reading.rows;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.aftercare.problem.Refused;
import dev.aftercare.sheet.Cell;
import dev.aftercare.sheet.CellReference;
import dev.aftercare.sheet.FormulaEscape;
import dev.aftercare.sheet.NumberFormat;
import dev.aftercare.sheet.Row;
import dev.aftercare.sheet.SheetWriter;
import dev.aftercare.sheet.delimited.DelimitedWriter;
import dev.aftercare.sheet.xlsx.XlsxWriter;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// Properties over random files; the seed makes each failure come again.
class RandomFilesTest {
    private static final String ALPHABET =
            "AZaz09-/.,;:|'\"=+@_x0041 \t\n<>&éßЖ日\u00a0\u200b\u0000\r";

    @TempDir Path folder;

    private static String text(Random random) {
        var text = new StringBuilder();
        int length = 1 + random.nextInt(12);
        for (int i = 0; i < length; i++) {
            switch (random.nextInt(12)) {
                case 0 -> text.appendCodePoint(0x1f600 + random.nextInt(50));
                case 1 -> text.append((char) (0xd800 + random.nextInt(0x800)));
                default -> text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
            }
        }
        return text.toString();
    }

    private static Cell cell(Random random) {
        return switch (random.nextInt(7)) {
            case 0 -> Cell.BLANK;
            case 1 -> new Cell.Numeric(Long.toString(random.nextLong()), NumberFormat.GENERAL);
            case 2 ->
                    new Cell.Numeric(Double.toString(random.nextGaussian()), NumberFormat.GENERAL);
            case 3 -> new Cell.Bool(random.nextBoolean());
            default -> new Cell.Text(text(random));
        };
    }

    private static List<Row> rowsOf(Random random, boolean textsOnly) {
        var rows = new ArrayList<Row>();
        int number = 0;
        for (int i = random.nextInt(20); i >= 0; i--) {
            number += 1 + random.nextInt(3);
            var cells = new ArrayList<Cell>();
            for (int width = random.nextInt(8); width > 0; width--) {
                var cell = cell(random);
                cells.add(textsOnly && !cell.isBlank() ? new Cell.Text(text(random)) : cell);
            }
            cells.add(new Cell.Text(text(random)));
            rows.add(new Row(number, random.nextBoolean(), cells));
        }
        return rows;
    }

    /// As raw XML, each character that is not a plain one escaped, references left out at random.
    private static String xml(List<Row> rows, List<String> shared, Random random) {
        var xml = new StringBuilder();
        for (var row : rows) {
            xml.append("<row r='%d' hidden='%b'>".formatted(row.number(), row.hidden()));
            boolean gap = false;
            for (int column = 0; column < row.cells().size(); column++) {
                var cell = row.cell(column);
                if (cell.isBlank()) {
                    gap = true;
                    continue;
                }
                boolean named = gap || random.nextBoolean();
                gap = false;
                var place = new CellReference(row.number(), column);
                xml.append(named ? "<c r='%s' ".formatted(place) : "<c ");
                xml.append(content(cell, shared, random)).append("</c>");
            }
            xml.append("</row>");
        }
        return xml.toString();
    }

    private static String content(Cell cell, List<String> shared, Random random) {
        return switch (cell) {
            case Cell.Numeric(var literal, _) -> "><v>" + literal + "</v>";
            case Cell.Bool(var value) -> " t='b'><v>" + (value ? 1 : 0) + "</v>";
            case Cell.Text(var text) -> {
                if (random.nextBoolean()) {
                    shared.add("<si><t>" + escaped(text) + "</t></si>");
                    yield " t='s'><v>" + (shared.size() - 1) + "</v>";
                }
                yield " t='inlineStr'><is><t>" + escaped(text) + "</t></is>";
            }
            default -> throw new IllegalArgumentException(cell.toString());
        };
    }

    private static String escaped(String text) {
        var xml = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = Character.isLetterOrDigit(c) && c != 'x';
            xml.append(plain ? String.valueOf(c) : "_x%04X_".formatted((int) c));
        }
        return xml.toString();
    }

    @Test
    void workbooksReadBackAsTheyWereMeant() {
        for (int seed = 0; seed < 300; seed++) {
            var random = new Random(seed);
            var expected = rowsOf(random, false);
            var shared = new ArrayList<String>();
            var workbook = new RawWorkbook().rows(xml(expected, shared, random));
            workbook.sharedStrings(String.join("", shared));
            assertThat(rows(workbook.in(folder))).as("seed %d", seed).isEqualTo(expected);
        }
    }

    @Test
    void workbooksOfOursReadBackAsTheyWereWritten() throws IOException {
        for (int seed = 0; seed < 300; seed++) {
            var cells = cells(rowsOf(new Random(seed), false));
            var out = new ByteArrayOutputStream();
            write(cells, new XlsxWriter(out, "Units", 1, ZoneOffset.UTC));
            assertThat(cells(rows(file(out.toByteArray())))).as("seed %d", seed).isEqualTo(cells);
        }
    }

    @Test
    void textsOfOursReadBackAsTheyWereWritten() throws IOException {
        for (int seed = 0; seed < 300; seed++) {
            var cells = cells(rowsOf(new Random(seed), true));
            cells.addFirst(List.of(new Cell.Text("a"), new Cell.Text("b")));
            cells.replaceAll(RandomFilesTest::withoutHalfPairs); // UTF-8 has none
            var out = new ByteArrayOutputStream();
            write(cells, new DelimitedWriter(out, ';'));
            var bytes = ("\ufeffsep=;\n" + out.toString(UTF_8).substring(1)).getBytes(UTF_8);
            assertThat(cells(rows(file(bytes)))).as("seed %d", seed).isEqualTo(cells);
        }
    }

    private static List<Cell> withoutHalfPairs(List<Cell> cells) {
        return cells.stream()
                .map(
                        cell ->
                                cell instanceof Cell.Text(var text)
                                        ? new Cell.Text(new String(text.getBytes(UTF_8), UTF_8))
                                        : cell)
                .toList();
    }

    private static List<List<Cell>> cells(List<Row> rows) {
        return new ArrayList<>(rows.stream().map(Row::cells).toList());
    }

    private static void write(List<List<Cell>> rows, SheetWriter to) {
        try (var writer = to) {
            for (var row : rows) {
                row.forEach(writer::cell);
                writer.endRow();
            }
        }
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("file"), content);
    }

    @Test
    void escapingIsAlwaysTakenBack() {
        var random = new Random(1);
        for (int i = 0; i < 10_000; i++) {
            var text = "'".repeat(random.nextInt(3)) + text(random);
            var escaped = FormulaEscape.escape(text);
            assertThat(FormulaEscape.unescape(escaped)).isEqualTo(text);
            assertThat(FormulaEscape.looksLikeFormula(escaped)).isFalse();
        }
    }

    @Test
    void randomBytesAreReadOrRefused() throws IOException {
        for (int seed = 0; seed < 500; seed++) {
            var random = new Random(seed);
            var bytes = new byte[random.nextInt(3_000)];
            random.nextBytes(bytes);
            System.arraycopy(
                    new byte[] {'P', 'K', 3, 4},
                    0,
                    bytes,
                    0,
                    Math.min(4, bytes.length) * (seed % 2));
            readOrRefused(bytes);
        }
    }

    @Test
    void damagedWorkbooksAreReadOrRefused() throws IOException {
        var whole = Files.readAllBytes(typical().in(folder, "whole"));
        int refused = 0;
        for (int seed = 0; seed < 1_500; seed++) {
            refused += readOrRefused(damaged(whole, new Random(seed))) ? 0 : 1;
        }
        assertThat(refused).isBetween(800, 1_500);
    }

    /// The checksums of these are right: it is the XML that is damaged.
    @Test
    void damagedPartsAreReadOrRefused() throws IOException {
        var parts =
                List.of(
                        "xl/worksheets/sheet1.xml",
                        "xl/sharedStrings.xml",
                        "xl/styles.xml",
                        "xl/workbook.xml",
                        "xl/_rels/workbook.xml.rels",
                        "_rels/.rels");
        int refused = 0;
        for (int seed = 0; seed < 1_000; seed++) {
            var random = new Random(seed);
            var workbook = typical();
            var name = parts.get(random.nextInt(parts.size()));
            workbook.part(name, damaged(workbook.part(name), random));
            refused += readOrRefused(Files.readAllBytes(workbook.in(folder))) ? 0 : 1;
        }
        assertThat(refused).isBetween(300, 970);
    }

    private static RawWorkbook typical() {
        var random = new Random(42);
        var shared = new ArrayList<String>();
        var rows = xml(rowsOf(random, false), shared, random);
        return new RawWorkbook()
                .sheetXml(
                        "<cols><col min='2' max='3' hidden='1'/></cols><sheetData>%s</sheetData><mergeCells><mergeCell ref='A1:B2'/></mergeCells>"
                                .formatted(rows))
                .sharedStrings(
                        String.join("", shared) + "<si><r><t>a</t></r><rPh><t>b</t></rPh></si>")
                .styles(
                        "<numFmts><numFmt numFmtId='164' formatCode='00\"x\"[h]'/></numFmts>",
                        0,
                        164);
    }

    private static byte[] damaged(byte[] whole, Random random) {
        var bytes = whole.clone();
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(3)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                default -> {
                    int length = Math.min(random.nextInt(20), bytes.length - at);
                    int from = random.nextInt(bytes.length - length + 1);
                    System.arraycopy(whole, from, bytes, at, length);
                }
            }
        }
        return bytes;
    }

    /// Whether it was read; anything else than a refusal fails the test.
    private boolean readOrRefused(byte[] content) throws IOException {
        try (var spreadsheet = SpreadsheetFile.open(file(content))) {
            for (var sheet : spreadsheet.sheets()) {
                spreadsheet.read(
                        sheet,
                        (row, _) -> {
                            row.cells().forEach(RandomFilesTest::askEverything);
                            return true;
                        });
                spreadsheet.outline(sheet);
            }
            return true;
        } catch (Refused _) {
            return false;
        }
    }

    /// What a cell says of itself, said otherwise.
    private static void askEverything(Cell cell) {
        var raw = cell.raw();
        switch (cell) {
            case Cell.Blank _ -> assertThat(raw).isEmpty();
            case Cell.Text(var value) -> assertThat(raw).isNotEmpty().isEqualTo(value);
            case Cell.Numeric number -> askNumber(number);
            case Cell.Date date ->
                    assertThat(date.value().map(_ -> moment(raw))).isEqualTo(date.value());
            case Cell.Bool(var value) -> assertThat(raw).isEqualTo(value ? "TRUE" : "FALSE");
            case Cell.ErrorValue(var code) -> assertThat(raw).isEqualTo(code);
            case Cell.Formula(var expression, var cached) -> {
                assertThat(cached).isNotInstanceOf(Cell.Formula.class);
                assertThat(raw).isEqualTo(cached.isBlank() ? "=" + expression : cached.raw());
                askEverything(cached);
            }
        }
    }

    private static LocalDateTime moment(String iso) {
        return iso.contains("T") ? LocalDateTime.parse(iso) : LocalDate.parse(iso).atStartOfDay();
    }

    private static void askNumber(Cell.Numeric number) {
        var value = new BigDecimal(number.literal());
        boolean endless = Math.abs((long) value.scale()) > 300;
        if (!endless) {
            boolean whole = value.remainder(BigDecimal.ONE).signum() == 0;
            assertThat(number.wholeNumber())
                    .isEqualTo(
                            whole
                                    ? Optional.of(value.toBigInteger().toString())
                                    : Optional.empty());
        }
        number.formattedText()
                .ifPresent(
                        text ->
                                assertThat(text)
                                        .containsSubsequence(
                                                number.wholeNumber().orElseThrow().split("")));
    }
}
