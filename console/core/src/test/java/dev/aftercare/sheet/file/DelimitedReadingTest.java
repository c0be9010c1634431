package dev.aftercare.sheet.file;

import static dev.aftercare.sheet.file.Reading.rows;
import static dev.aftercare.sheet.file.Reading.texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.aftercare.sheet.Cell;
import dev.aftercare.sheet.Row;
import dev.aftercare.sheet.Sheet;
import dev.aftercare.sheet.Sheet.Visibility;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class DelimitedReadingTest {
    @TempDir Path folder;

    private Path file(String text) throws IOException {
        return file(text, UTF_8);
    }

    private Path file(String text, Charset charset) throws IOException {
        return Files.write(folder.resolve("units.csv"), text.getBytes(charset));
    }

    @Test
    void cellsAreTextsAndTheSheetIsNamedAsTheFile() throws IOException {
        var file = file("serial,made on\n0001,2026-04-03\n");
        try (var spreadsheet = SpreadsheetFile.open(file)) {
            assertThat(spreadsheet.sheets())
                    .containsExactly(new Sheet(0, "units.csv", Visibility.VISIBLE));
        }
        assertThat(rows(file).getLast())
                .isEqualTo(
                        new Row(
                                2,
                                false,
                                List.of(new Cell.Text("0001"), new Cell.Text("2026-04-03"))));
    }

    @ParameterizedTest
    @ValueSource(chars = {',', ';', '\t', '|'})
    void theDelimiterIsFoundByItself(char delimiter) throws IOException {
        var text = "Nordvik Home\n\nserial_price, net_note\nA1_1,50_\"x_\ny\"\nA2_2,50_z\n";
        var other = text.replace(",", delimiter == ',' ? "." : ",").replace('_', delimiter);
        assertThat(texts(file(other)).getLast()).hasSize(3).startsWith("A2");
    }

    @Test
    void aFileMaySayItsDelimiter() throws IOException {
        assertThat(rows(file("sep=;\r\na,1;b,2\r\nc,3;d,4\r\n")))
                .extracting(Row::number, row -> row.cell(1).raw())
                .containsExactly(tuple(1, "b,2"), tuple(2, "d,4"));
    }

    @Test
    void quotesHoldDelimitersLinesAndQuotes() throws IOException {
        assertThat(texts(file("a,\"b,\"\"c\"\"\r\nd\",e\nf, \"g\",5\" h\n\"i\"j,k")))
                .containsExactly(
                        List.of("a", "b,\"c\"\r\nd", "e"),
                        List.of("f", " \"g\"", "5\" h"),
                        List.of("ij", "k"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void blankRecordsCountButDoNotComeOut(String lineEnd) throws IOException {
        var file = file("a,b\n\n,,\nc,,\n".replace("\n", lineEnd));
        assertThat(rows(file)).extracting(Row::number).containsExactly(1, 4);
        assertThat(rows(file).getLast().cells()).containsExactly(new Cell.Text("c"));
        try (var spreadsheet = SpreadsheetFile.open(file)) {
            assertThat(spreadsheet.outline(spreadsheet.sheets().getFirst()).lastRow()).isEqualTo(4);
        }
    }

    @Test
    void charactersAreReadAsTheyWereWritten() throws IOException {
        var text = "Größe,€,日本\n";
        var expected = List.of(List.of("Größe", "€", "日本"));
        assertThat(texts(file(text))).isEqualTo(expected);
        assertThat(texts(file("\ufeff" + text))).isEqualTo(expected);
        assertThat(texts(file("\ufeff" + text, UTF_16LE))).isEqualTo(expected);
        assertThat(texts(file("\ufeff" + text, UTF_16BE))).isEqualTo(expected);
        assertThat(texts(file("Größe,€,a\n", Charset.forName("windows-1252"))))
                .containsExactly(List.of("Größe", "€", "a"));
    }

    @Test
    void longTextsInUtf8StayUtf8() throws IOException {
        assertThat(texts(file("ab€\n".repeat(50_000))))
                .hasSize(50_000)
                .containsOnly(List.of("ab€"));
    }

    @Test
    void nulAndHalfSurrogatePairsAreKept() throws IOException {
        assertThat(texts(file("serial,b\nA\u0000B,c\n")).getLast())
                .containsExactly("A\u0000B", "c");
        var half = new byte[] {(byte) 0xff, (byte) 0xfe, 0x41, 0, 0, (byte) 0xd8, 0x42, 0};
        var file = Files.write(folder.resolve("half.txt"), half);
        assertThat(texts(file)).containsExactly(List.of("A\ud800B"));
    }

    @Test
    void escapedFormulasAreTakenBack() throws IOException {
        assertThat(texts(file("'=1+1,'-5,''+x,'abc,-5,O'-x\n")))
                .containsExactly(List.of("=1+1", "-5", "'+x", "'abc", "-5", "O'-x"));
    }

    @Test
    void anEmptyFileHasNoRows() throws IOException {
        assertThat(rows(file(""))).isEmpty();
    }
}
