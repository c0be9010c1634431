package dev.aftercare.sheet.file;

import static dev.aftercare.sheet.file.Reading.refusal;
import static dev.aftercare.sheet.file.Reading.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.aftercare.problem.Refusal.FileDamaged;
import dev.aftercare.problem.Refusal.FileEncrypted;
import dev.aftercare.problem.Refusal.FileNotASpreadsheet;
import dev.aftercare.problem.Refusal.FileOverLimit;
import dev.aftercare.problem.Refusal.FileOverLimit.Limit;
import dev.aftercare.problem.Refusal.FileToSaveAsXlsx;
import dev.aftercare.sheet.ReadingLimits;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.CancellationException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

class RefusedFilesTest {
    private static final ReadingLimits SMALL = new ReadingLimits(40 << 20, 2_000, 200, 50, 5, 100);
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String COMPOUND_FILE = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";

    @TempDir Path folder;

    private final RawWorkbook workbook = new RawWorkbook();

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("file"), content);
    }

    private Path rowsOf(String rows) {
        return workbook.rows(rows).in(folder);
    }

    private Path valid() {
        return rowsOf("<row><c><v>1</v></c></row>");
    }

    @Test
    void workbooksThatWantAPassword() throws IOException {
        assertThat(refusal(file(compoundFile("EncryptedPackage")))).isEqualTo(new FileEncrypted());
    }

    @Test
    void formatsToSaveAsXlsx() throws IOException {
        assertThat(refusal(file(compoundFile("Workbook")))).isEqualTo(new FileToSaveAsXlsx("xls"));
        var ods = new RawWorkbook().part("content.xml", "").part("META-INF/manifest.xml", "");
        assertThat(refusal(ods.in(folder))).isEqualTo(new FileToSaveAsXlsx("ods"));
        var link = RawWorkbook.link("r1", "x/officeDocument", "xl/workbook.bin");
        var xlsb = new RawWorkbook().part("_rels/.rels", RawWorkbook.links(link));
        assertThat(refusal(xlsb.in(folder))).isEqualTo(new FileToSaveAsXlsx("xlsb"));
    }

    private static byte[] compoundFile(String entry) {
        var start = (COMPOUND_FILE + "\u0000".repeat(504)).getBytes(ISO_8859_1);
        var name = entry.getBytes(UTF_16LE);
        var all = Arrays.copyOf(start, start.length + 1000);
        System.arraycopy(name, 0, all, start.length + 333, name.length);
        return all;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%PDF-1.7\nx",
                "\u0089PNG\r\n",
                "<html><table>",
                "\n <?xml version=\"1.0\"?>",
                "\u0000\u0001\u0002\u0003abc"
            })
    void filesThatAreNoSpreadsheets(String content) throws IOException {
        assertThat(refusal(file(content.getBytes(ISO_8859_1))))
                .isEqualTo(new FileNotASpreadsheet());
    }

    @Test
    void packagesThatAreNoSpreadsheets() {
        var word = RawWorkbook.link("r1", "x/officeDocument", "word/document.xml");
        workbook.part("_rels/.rels", RawWorkbook.links(word)).part("word/document.xml", "<d/>");
        assertThat(refusal(workbook.in(folder))).isEqualTo(new FileNotASpreadsheet());
        var zip = new RawWorkbook().without("_rels/.rels").without("xl/workbook.xml");
        assertThat(refusal(zip.in(folder))).isEqualTo(new FileNotASpreadsheet());
    }

    @Test
    void aFileCutOffInTransit() throws IOException {
        var whole = Files.readAllBytes(valid());
        for (int length : new int[] {4, 30, 200, whole.length / 2, whole.length - 1}) {
            assertThat(refusal(file(Arrays.copyOf(whole, length)))).isInstanceOf(FileDamaged.class);
        }
    }

    @Test
    void aFlippedBitIsFoundByTheChecksum() throws IOException {
        var cell = "<row><c t=\"inlineStr\"><is><t>A3-26-000001</t></is></c></row>";
        var file = storedZip(rowsOf(cell));
        assertThat(rows(file)).hasSize(1);
        var bytes = Files.readString(file, ISO_8859_1).replace("000001", "000007");
        assertThat(refusal(file(bytes.getBytes(ISO_8859_1)))).isEqualTo(new FileDamaged(SHEET));
    }

    /// The same parts without compression.
    private Path storedZip(Path packed) throws IOException {
        var stored = folder.resolve("stored.xlsx");
        try (var in = new ZipFile(packed.toFile());
                var out = new ZipOutputStream(Files.newOutputStream(stored))) {
            out.setLevel(0);
            for (var entry : in.stream().toList()) {
                var content = in.getInputStream(entry).readAllBytes();
                var plain = new ZipEntry(entry.getName());
                plain.setMethod(ZipEntry.STORED);
                plain.setSize(content.length);
                plain.setCrc(entry.getCrc());
                out.putNextEntry(plain);
                out.write(content);
            }
        }
        return stored;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row><c t=\"s\"><v>1</v></c></row>",
                "<row><c t=\"s\"><v>-1</v></c></row>",
                "<row r=\"2\"><c r=\"B2\"><v>1</v></c><c r=\"B2\"><v>2</v></c></row>",
                "<row r=\"2\"><c r=\"B2\"><v>1</v></c><c r=\"A2\"><v>2</v></c></row>",
                "<row r=\"2\"><c r=\"B3\"><v>1</v></c></row>",
                "<row r=\"2\"><c><v>1</v></c></row><row r=\"2\"><c><v>1</v></c></row>",
                "<row r=\"2\"><c><v>1</v></c></row><row r=\"1\"><c><v>1</v></c></row>",
                "<row r=\"x\"/>",
                "<row><c r=\"1A\"><v>1</v></c></row>",
                "<row><c r=\"A0\"><v>1</v></c></row>",
                "<row><c r=\"AAAA1\"><v>1</v></c></row>",
                "<row><c s=\"-1\"><v>1</v></c></row>",
                "<row><c><v>1</v></row>",
                "<row><c><v>1\u0000</v></c></row>",
                "<row><c><v>&unknown;</v></c></row>",
                "<row><c><v>1</v></c></row></sheetData><mergeCells><mergeCell"
                        + " ref=\"A\"/></mergeCells><sheetData>"
            })
    void sheetsThatContradictThemselves(String rows) {
        workbook.sharedStrings("<si><t>one</t></si>");
        assertThat(refusal(rowsOf(rows))).isInstanceOf(FileDamaged.class);
    }

    @Test
    void partsThatAreMissing() {
        assertThat(refusal(workbook.without(SHEET).in(folder))).isEqualTo(new FileDamaged(SHEET));
        workbook.part("xl/_rels/workbook.xml.rels", RawWorkbook.links(""));
        assertThat(refusal(workbook.in(folder))).isEqualTo(new FileDamaged("xl/workbook.xml"));
    }

    @Test
    void externalEntitiesAreNeverFetched() throws IOException {
        var secret = Files.writeString(folder.resolve("secret"), "secret");
        workbook.part(
                SHEET,
                "<!DOCTYPE worksheet [<!ENTITY s SYSTEM \"%s\">]><worksheet><sheetData><row><c t=\"str\"><v>&s;</v></c></row></sheetData></worksheet>"
                        .formatted(secret.toUri()));
        assertThat(refusal(workbook.in(folder))).isEqualTo(new FileDamaged(SHEET));
    }

    @Test
    void entitiesAreNeverExpanded() {
        var laughs = new StringBuilder("<!DOCTYPE sst [<!ENTITY a \"ha\">");
        for (char c = 'b'; c < 'z'; c++) {
            var before = "&" + (char) (c - 1) + ";";
            laughs.append("<!ENTITY %c \"%s\">".formatted(c, before.repeat(10)));
        }
        workbook.part("xl/sharedStrings.xml", laughs + "]><sst><si><t>&y;</t></si></sst>");
        assertThat(refusal(valid())).isEqualTo(new FileDamaged("xl/sharedStrings.xml"));
    }

    @Test
    void tooManyRowsColumnsAndCharacters() {
        assertThat(refusal(rowsOf("<row r=\"51\"><c><v>1</v></c></row>"), SMALL))
                .isEqualTo(new FileOverLimit(Limit.ROWS, 50, "A51"));
        assertThat(refusal(rowsOf("<row><c r=\"F1\"><v>1</v></c></row>"), SMALL))
                .isEqualTo(new FileOverLimit(Limit.COLUMNS, 5, "F1"));
        var text = "<row><c><v>1</v></c><c t=\"str\"><v>" + "x".repeat(101) + "</v></c></row>";
        assertThat(refusal(rowsOf(text), SMALL))
                .isEqualTo(new FileOverLimit(Limit.CHARACTERS, 100, "B1"));
    }

    @Test
    void atItsLimitsASheetIsRead() {
        var text = "<c r=\"E50\" t=\"str\"><v>" + "x".repeat(100) + "</v></c>";
        assertThat(rows(rowsOf("<row r=\"50\">" + text + "</row>"), SMALL)).hasSize(1);
    }

    @Test
    void tooManyBytesOfSharedStrings() {
        workbook.sharedStrings("<si><t>0123456789</t></si>".repeat(100));
        assertThat(refusal(valid(), SMALL))
                .isEqualTo(
                        new FileOverLimit(
                                Limit.SHARED_STRING_BYTES, 2_000, "xl/sharedStrings.xml"));
    }

    @Test
    void tooManyBytesOfASheet() {
        var loose = new ReadingLimits(1 << 20, 1 << 20, 10_000, 50, 5, 100);
        assertThat(refusal(rowsOf("<row/>".repeat(200_000)), loose))
                .isEqualTo(new FileOverLimit(Limit.SHEET_BYTES, 1 << 20, SHEET));
    }

    @Test
    void aZipBombIsNotUnpacked() {
        assertThat(refusal(rowsOf("<row/>".repeat(3_000_000)), SMALL))
                .isEqualTo(new FileOverLimit(Limit.INFLATE_RATIO, 200, SHEET));
    }

    @Test
    void oneTokenWithoutEndIsNotKept() {
        var loose = new ReadingLimits(1 << 30, 1 << 30, 100_000, 50, 5, 100);
        var endless = "x".repeat(20 << 20);
        assertThat(refusal(rowsOf("<row a=\"" + endless + "\"/>"), loose))
                .isEqualTo(new FileDamaged(SHEET));
        assertThat(refusal(rowsOf("<row><c><v><![CDATA[<" + endless + "]]></v></c></row>"), loose))
                .isEqualTo(new FileDamaged(SHEET));
    }

    @Test
    void aNewNameForEachElementIsNotKept() {
        var rows = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            rows.append("<n").append(i).append("/>");
        }
        assertThat(refusal(rowsOf(rows.toString()))).isEqualTo(new FileDamaged(SHEET));
    }

    @Test
    void elementsInsideEachOtherWithoutEnd() {
        assertThat(refusal(rowsOf("<a>".repeat(200) + "</a>".repeat(200))))
                .isEqualTo(new FileDamaged(SHEET));
    }

    @Test
    void textsHaveLimitsToo() throws IOException {
        assertThat(refusal(file("a,b,c,d,e,f".getBytes(UTF_8)), SMALL))
                .isEqualTo(new FileOverLimit(Limit.COLUMNS, 5, "F1"));
        assertThat(refusal(file("a\n".repeat(51).getBytes(UTF_8)), SMALL))
                .isEqualTo(new FileOverLimit(Limit.ROWS, 50, "A51"));
        assertThat(refusal(file(("a,b\n" + "x".repeat(101)).getBytes(UTF_8)), SMALL))
                .isEqualTo(new FileOverLimit(Limit.CHARACTERS, 100, "A2"));
        var tiny = new ReadingLimits(100, 100, 200, 50, 5, 100);
        assertThat(refusal(file("a,b\n".repeat(30).getBytes(UTF_8)), tiny))
                .isEqualTo(new FileOverLimit(Limit.SHEET_BYTES, 100, "file"));
    }

    @Test
    void aQuoteThatNeverCloses() throws IOException {
        assertThat(refusal(file("a,b\nc,\"d\ne,f\n".getBytes(UTF_8))))
                .isEqualTo(new FileDamaged("B2"));
    }

    @Test
    void aFileThatIsNotThereIsAFailure() {
        assertThatThrownBy(() -> SpreadsheetFile.open(folder.resolve("none.xlsx")))
                .isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void anInterruptedReadingIsCancelled() {
        var file = valid();
        try (var spreadsheet = SpreadsheetFile.open(file)) {
            Thread.currentThread().interrupt();
            assertThatThrownBy(
                            () -> spreadsheet.read(spreadsheet.sheets().getFirst(), (_, _) -> true))
                    .isInstanceOf(CancellationException.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }
}
