package dev.aftercare.sheet.file;

import static dev.aftercare.sheet.file.Reading.cells;
import static dev.aftercare.sheet.file.Reading.rows;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_16;

import dev.aftercare.sheet.Cell;
import dev.aftercare.sheet.CellRange;
import dev.aftercare.sheet.CellReference;
import dev.aftercare.sheet.NumberFormat;
import dev.aftercare.sheet.Row;
import dev.aftercare.sheet.Sheet;
import dev.aftercare.sheet.Sheet.Visibility;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

class XlsxReadingTest {
    @TempDir Path folder;

    private final RawWorkbook workbook = new RawWorkbook();

    private List<Cell> read(String rows) {
        return cells(workbook.rows(rows).in(folder));
    }

    private Cell one(String cell) {
        return read("<row r=\"1\">" + cell + "</row>").getFirst();
    }

    private static Cell text(String text) {
        return new Cell.Text(text);
    }

    private static Cell number(String literal) {
        return new Cell.Numeric(literal, NumberFormat.GENERAL);
    }

    @Test
    void cellsComeOutAsTheFileHoldsThem() {
        workbook.sharedStrings("<si><t>shared</t></si><si><t/></si>");
        assertThat(
                        read(
                                """
                                <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>1.2345678901234568E+17</v></c>\
                                <c r="C1" t="b"><v>1</v></c><c r="D1" t="e"><v>#N/A</v></c>\
                                <c r="E1" t="inlineStr"><is><t> in line </t></is></c>\
                                <c r="F1" t="s"><v>1</v></c><c r="G1" t="str"><v>plain</v></c></row>\
                                """))
                .containsExactly(
                        text("shared"),
                        number("1.2345678901234568E+17"),
                        new Cell.Bool(true),
                        new Cell.ErrorValue("#N/A"),
                        text(" in line "),
                        Cell.BLANK,
                        text("plain"));
    }

    @Test
    void formulasKeepWhatTheyLastCameTo() {
        workbook.styles("", 0, 14);
        assertThat(
                        read(
                                """
                                <row><c t="str"><f>A2&amp;"x"</f><v>A3x</v></c><c><f>1+1</f><v>2</v></c>\
                                <c t="e"><f>NA()</f><v>#N/A</v></c><c><f>NOW()</f></c>\
                                <c><f t="shared" si="0"/><v>7</v></c><c s="1"><f>TODAY()</f><v>46000</v></c></row>\
                                """))
                .containsExactly(
                        new Cell.Formula("A2&\"x\"", text("A3x")),
                        new Cell.Formula("1+1", number("2")),
                        new Cell.Formula("NA()", new Cell.ErrorValue("#N/A")),
                        new Cell.Formula("NOW()", Cell.BLANK),
                        new Cell.Formula("", number("7")),
                        new Cell.Formula(
                                "TODAY()",
                                new Cell.Date("46000", new NumberFormat("mm-dd-yy"), false)));
    }

    @Test
    void richTextIsJoinedAndPhoneticHintsAreLeftOut() {
        workbook.sharedStrings(
                """
                <si><r><t>A3-</t></r><r><rPr><b/></rPr><t>26</t></r><rPh sb="0" eb="1"><t>no</t></rPh><phoneticPr/></si>\
                """);
        assertThat(one("<c t=\"s\"><v>0</v></c>")).isEqualTo(text("A3-26"));
        assertThat(
                        one(
                                "<c t=\"inlineStr\"><is><r><t>A</t></r><r><t>B</t></r><rPh><t>no</t></rPh></is></c>"))
                .isEqualTo(text("AB"));
    }

    @ParameterizedTest
    @CsvSource({
        "_x0041_BC, ABC",
        "_x005F_x0041_, _x0041_",
        "a_x00e9_b_x20AC_, aéb€",
        "_x12_ _xyzzy_ _x, _x12_ _xyzzy_ _x",
        "__x0041__, _A_"
    })
    void escapedCharactersAreDecoded(String written, String meant) {
        assertThat(one("<c t=\"inlineStr\"><is><t>" + written + "</t></is></c>"))
                .isEqualTo(text(meant));
        assertThat(one("<c t=\"str\"><v>" + written + "</v></c>")).isEqualTo(text(meant));
    }

    @Test
    void nulAndHalfSurrogatePairsAreKept() {
        workbook.sharedStrings("<si><t>A_x0000_B_xD800_C</t></si>");
        assertThat(one("<c t=\"s\"><v>0</v></c>")).isEqualTo(text("A\u0000B\ud800C"));
    }

    @Test
    void anEscapeIsNotMadeOfTwoRuns() {
        assertThat(one("<c t=\"inlineStr\"><is><r><t>_x00</t></r><r><t>41_</t></r></is></c>"))
                .isEqualTo(text("_x0041_"));
    }

    @Test
    void entitiesCdataAndCommentsAreText() {
        assertThat(
                        one(
                                "<c t=\"inlineStr\"><is><t>a&amp;b&#x41;<![CDATA[<c>]]><!-- no"
                                        + " -->d</t></is></c>"))
                .isEqualTo(text("a&bA<c>d"));
    }

    @Test
    void moreEntitiesThanTheJdkAllows() {
        var entities = "&lt;".repeat(30_000);
        var cell = "<c t=\"inlineStr\"><is><t>" + entities + "</t></is></c>";
        assertThat(read("<row>" + cell.repeat(5) + "</row>"))
                .hasSize(5)
                .containsOnly(text("<".repeat(30_000)));
    }

    @Test
    void rowsAndCellsWithoutReferencesFollowEachOther() {
        var file =
                workbook.rows(
                                """
                                <row><c><v>1</v></c><c><v>2</v></c></row>\
                                <row><c r="C4"><v>3</v></c><c><v>4</v></c></row>\
                                <row><c><v>5</v></c></row>\
                                """)
                        .in(folder);
        assertThat(rows(file))
                .containsExactly(
                        new Row(1, false, List.of(number("1"), number("2"))),
                        new Row(
                                4,
                                false,
                                List.of(Cell.BLANK, Cell.BLANK, number("3"), number("4"))),
                        new Row(5, false, List.of(number("5"))));
        assertThat(rows(file).get(1).reference(3)).hasToString("D4");
    }

    @Test
    void rowsWithNothingInThemAreLeftOutAndHiddenOnesAreMarked() {
        var file =
                workbook.rows(
                                """
                                <row r="2"><c r="B2" s="1"/><c r="C2" t="str"><v></v></c></row>\
                                <row r="3" hidden="1"><c r="A3"><v>1</v></c><c r="XFD3" s="1"/></row>\
                                <row r="1048577"/>\
                                """)
                        .in(folder);
        assertThat(rows(file)).containsExactly(new Row(3, true, List.of(number("1"))));
    }

    @Test
    void datesAreKnownByTheirFormat() {
        workbook.styles(
                """
                <numFmts><numFmt numFmtId="164" formatCode="dd\\.mm\\.yyyy;@"/>\
                <numFmt numFmtId="165" formatCode="&quot;day &quot;0"/></numFmts>\
                """,
                0,
                14,
                164,
                165,
                46,
                57);
        var cells =
                read(
                        """
                        <row><c s="0"><v>46000</v></c><c s="1"><v>46000</v></c><c s="2"><v>46000.75</v></c>\
                        <c s="3"><v>46000</v></c><c s="4"><v>1.5</v></c><c s="5"><v>46000</v></c>\
                        <c s="99"><v>46000</v></c><c t="d"><v>2026-04-03T10:15:30</v></c></row>\
                        """);
        assertThat(cells)
                .extracting(Cell::raw)
                .containsExactly(
                        "46000",
                        "2025-12-09",
                        "2025-12-09T18:00",
                        "46000",
                        "1900-01-01T12:00",
                        "2025-12-09",
                        "46000",
                        "2026-04-03T10:15:30");
        assertThat(cells.get(2))
                .isEqualTo(new Cell.Date("46000.75", new NumberFormat("dd\\.mm\\.yyyy;@"), false));
    }

    @Test
    void daysMayBeCountedFrom1904() {
        workbook.styles("", 14)
                .part(
                        "xl/workbook.xml",
                        RawWorkbook.workbook(
                                RawWorkbook.MAIN,
                                RawWorkbook.OFFICE,
                                "<workbookPr date1904=\"true\"/>",
                                RawWorkbook.sheet("Units", 1, "r1", "")));
        assertThat(one("<c s=\"0\"><v>44538</v></c>"))
                .isInstanceOfSatisfying(
                        Cell.Date.class,
                        date ->
                                assertThat(date.value())
                                        .contains(LocalDateTime.of(2025, 12, 9, 0, 0)));
    }

    @Test
    void zerosThatOnlyTheFormatHasComeBack() {
        workbook.styles(
                "<numFmts><numFmt numFmtId=\"164\" formatCode=\"000000-00\"/></numFmts>", 164, 1);
        assertThat(read("<row><c s=\"0\"><v>1234</v></c><c s=\"1\"><v>1234</v></c></row>"))
                .extracting(cell -> ((Cell.Numeric) cell).formattedText().orElse("none"))
                .containsExactly("000012-34", "none");
    }

    @Test
    void whatIsNoNumberIsPassedOnAsText() {
        assertThat(read("<row><c><v>A3</v></c><c><v> 12 </v></c><c><v>NaN</v></c></row>"))
                .containsExactly(text("A3"), number("12"), text("NaN"));
    }

    @Test
    void mergedAreasAndHiddenColumnsAreInTheOutline() {
        var file =
                workbook.sheetXml(
                                """
                                <cols><col min="2" max="3" hidden="1"/><col min="5" max="5"/><col min="7" max="16384" hidden="true"/></cols>\
                                <sheetData><row r="9"><c r="A9"><v>1</v></c></row><row r="12"/></sheetData>\
                                <mergeCells count="1"><mergeCell ref="A9:B11"/></mergeCells>\
                                """)
                        .in(folder);
        try (var spreadsheet = SpreadsheetFile.open(file)) {
            var outline = spreadsheet.outline(spreadsheet.sheets().getFirst());
            var area = new CellRange(new CellReference(9, 0), new CellReference(11, 1));
            assertThat(outline.merged()).containsExactly(area);
            assertThat(outline.mergedAt(11, 1)).contains(area);
            assertThat(outline.mergedAt(12, 1)).isEmpty();
            assertThat(outline.hiddenColumns().stream().limit(3)).containsExactly(1, 2, 6);
            assertThat(outline.lastRow()).isEqualTo(9);
        }
    }

    @Test
    void sheetsAreFoundByTheirRelationships() {
        workbook.part(
                        "xl/workbook.xml",
                        RawWorkbook.workbook(
                                RawWorkbook.MAIN,
                                RawWorkbook.OFFICE,
                                "",
                                RawWorkbook.sheet("Chart", 3, "r7", "")
                                        + RawWorkbook.sheet(
                                                "A &amp; B", 9, "r9", "state=\"hidden\"")
                                        + RawWorkbook.sheet("C", 1, "r1", "state=\"veryHidden\"")))
                .part(
                        "xl/_rels/workbook.xml.rels",
                        RawWorkbook.links(
                                RawWorkbook.link(
                                                "r7",
                                                RawWorkbook.OFFICE + "/chartsheet",
                                                "chartsheets/sheet1.xml")
                                        + RawWorkbook.link(
                                                "r9",
                                                RawWorkbook.OFFICE + "/worksheet",
                                                "/XL/Odd/../Place.xml")
                                        + RawWorkbook.link(
                                                "r1",
                                                RawWorkbook.OFFICE + "/worksheet",
                                                "worksheets/sheet1.xml")))
                .part(
                        "xl\\place.xml",
                        "<worksheet><sheetData><row><c><v>7</v></c></row></sheetData></worksheet>");
        var file = workbook.in(folder);
        try (var spreadsheet = SpreadsheetFile.open(file)) {
            assertThat(spreadsheet.sheets())
                    .containsExactly(
                            new Sheet(0, "A & B", Visibility.HIDDEN),
                            new Sheet(1, "C", Visibility.VERY_HIDDEN));
        }
        assertThat(cells(file)).containsExactly(number("7"));
    }

    @Test
    void strictWorkbooksAndPrefixedNamesAreRead() {
        var strict = new RawWorkbook(RawWorkbook.STRICT_MAIN, RawWorkbook.STRICT_OFFICE);
        strict.part(
                "xl/worksheets/sheet1.xml",
                "<x:worksheet xmlns:x=\"%s\"><x:sheetData><x:row x:r=\"3\"><x:c r=\"A3\" t=\"s\"><x:v>0</x:v></x:c></x:row></x:sheetData></x:worksheet>"
                        .formatted(RawWorkbook.STRICT_MAIN));
        strict.sharedStrings("<si><t>strict</t></si>");
        assertThat(rows(strict.in(folder)))
                .containsExactly(new Row(3, false, List.of(text("strict"))));
    }

    @Test
    void partsMayBeUtf16() {
        workbook.part(
                "xl/worksheets/sheet1.xml",
                "<?xml version=\"1.0\" encoding=\"UTF-16\"?><worksheet><sheetData><row><c t=\"str\"><v>é€</v></c></row></sheetData></worksheet>"
                        .getBytes(UTF_16));
        assertThat(cells(workbook.in(folder))).containsExactly(text("é€"));
    }

    @Test
    void aReaderStopsWhenItsConsumerDoesAndReadsAgain() {
        var row = "<row><c><v>1</v></c></row>";
        var file = workbook.rows(row.repeat(50_000)).in(folder);
        try (var spreadsheet = SpreadsheetFile.open(file)) {
            var sheet = spreadsheet.sheets().getFirst();
            assertThat(spreadsheet.firstRows(sheet, 30))
                    .extracting(Row::number)
                    .hasSize(30)
                    .endsWith(30);
            var progress = new ArrayList<Long>();
            spreadsheet.read(
                    sheet,
                    (_, bytes) -> {
                        progress.add(bytes);
                        return true;
                    });
            assertThat(progress).hasSize(50_000).isSorted();
            assertThat(progress.getLast())
                    .isBetween(row.length() * 49_000L, spreadsheet.bytes(sheet));
        }
    }
}
