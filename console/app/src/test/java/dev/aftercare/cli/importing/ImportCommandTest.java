package dev.aftercare.cli.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.cli.CommandTest;
import dev.aftercare.importing.BatchRow;
import dev.aftercare.importing.Batches;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class ImportCommandTest extends CommandTest {
    private static final Path SAMPLES = Path.of("../../sample-data").toAbsolutePath();

    @BeforeEach
    void catalogue() {
        assertThat(aftercare("catalog", "import", SAMPLES.resolve("products.xlsx").toString()))
                .isZero();
    }

    @Test
    void aFileWithoutTroubleIsWrittenAtOnce() {
        csv("week-9.csv", "Serial,Product", "A3-26-000001,A300", "A3-26-000002,A300");
        assertThat(aftercare("import", "week-9.csv")).isZero();
        assertThat(err()).isEqualTo("committing\ndone\n");
        assertThat(out())
                .isEqualTo(
                        """
                        week-9.csv: 2 rows: 2 can be imported (0 of them with warnings), 0 held, 0 skipped
                        Create 2 units, update 0, find 0 unchanged, leave no rows out.
                        Batch week-9: 2 units created, 0 updated, 0 unchanged.
                        """);
    }

    @Test
    void aHeldRowKeepsTheWholeFileOut() {
        csv("a.csv", "Serial,Product", "A3-26-000001,A300", "A3-26-000002,A301");
        assertThat(aftercare("import", "a.csv")).isEqualTo(3);
        assertThat(err()).isEmpty();
        assertThat(out())
                .contains("product-unknown: 1 (held)")
                .contains("a.csv B3: There is no product A301.")
                .endsWith(
                        "Nothing was written: 1 rows are held, so the other 1 were NOT imported"
                                + " either. Correct FILE and import it again, or import those 1"
                                + " with --valid-only.\n");
        assertThat(aftercare("import", "a.csv", "--problems", "held.csv")).isEqualTo(3);
        assertThat(out())
                .endsWith(
                        "held.csv has the held rows alone. Imported, it brings in none of the"
                                + " other 1.\n");
        assertThat(batches()).isEmpty();
    }

    @Test
    void whatCanBeImportedAndTheRestAddUp() {
        csv("a.csv", "Serial,Product", "A3-26-000001,A300", " A3-26-000002,A300", "X,A300");
        assertThat(aftercare("import", "a.csv")).isEqualTo(3);
        assertThat(out())
                .startsWith(
                        "a.csv: 3 rows: 2 can be imported (1 of them with warnings), 1 held, 0"
                                + " skipped\n");
    }

    @Test
    void adviceThatFitsOneRowOnlyIsAnExample() {
        csv("a.csv", "Serial,Product", "Ａ3-26-000001,A300", "Ａ3-26-000002,A300");
        assertThat(aftercare("import", "a.csv")).isEqualTo(3);
        assertThat(out()).contains("→ For example: Write A3-26-000001.");
        csv("b.csv", "Serial,Product,Made on", "A3-26-000003,A300,03/04/2026");
        assertThat(aftercare("import", "b.csv")).isEqualTo(3);
        assertThat(out()).containsOnlyOnce("--accept").doesNotContain("For example");
    }

    @Test
    void aFolderIsNoFile() throws IOException {
        Files.createDirectory(folder.resolve("sheets"));
        assertThat(aftercare("import", "sheets")).isEqualTo(2);
        assertThat(err()).contains(folder.resolve("sheets") + " is a folder. Name a file in it.");
    }

    @Test
    void programsReadOneObjectPerFile() {
        csv("a.csv", "Serial,Product", "A3-26-000001,A300", "A3-26-000002,A301", ",");
        csv("b.csv", "Serial,Product", "A3-26-000003,A300");
        assertThat(aftercare("import", "a.csv", "b.csv", "--json")).isEqualTo(3);
        assertThat(out().lines().toList())
                .hasSize(2)
                .first()
                .asString()
                .isEqualTo(
                        "{\"file\":\"a.csv\",\"rows\":2,\"ready\":1,\"warnings\":0,\"held\":1,"
                                + "\"skipped\":0,\"imported\":0,\"updated\":0,\"unchanged\":0,"
                                + "\"session\":null,\"problems\":[{\"sheet\":\"a.csv\","
                                + "\"cell\":\"B3\",\"value\":\"A301\",\"code\":\"product-unknown\","
                                + "\"message\":\"There is no product A301.\",\"fix\":\"Correct the"
                                + " GTIN or model code, or bring the product in first: aftercare"
                                + " catalog import.\"}]}");
        assertThat(batches()).isEqualTo("b");
    }

    @Test
    void programsReadTheSameOfAFileThatIsRefused() {
        csv("a.csv", "Serial,Product", "A3-26-000001,A300");
        csv("b.csv", "Serial,Product", "A3-26-000002,A300");
        assertThat(aftercare("import", "a.csv", "--batch", "a")).isZero();
        assertThat(aftercare("import", "b.csv", "--batch", "a", "--json")).isEqualTo(3);
        assertThat(out())
                .startsWith(
                        "{\"file\":\"b.csv\",\"rows\":0,\"ready\":0,\"warnings\":0,\"held\":0,"
                                + "\"skipped\":0,\"imported\":0,\"updated\":0,\"unchanged\":0,"
                                + "\"session\":null,\"problems\":[],\"refused\":\"")
                .endsWith("\"}\n")
                .hasLineCount(1);
        assertThat(err()).contains("b.csv");
        assertThat(batches()).isEqualTo("a");
    }

    @Test
    void nothingIsImportedIfItsProblemsCouldNotBeWritten() throws IOException {
        csv("a.csv", "Serial,Product", "A3-26-000001,A300", "A3-26-000002,A301");
        Files.createDirectory(folder.resolve("taken.csv"));
        for (var out : List.of("nowhere/held.csv", "taken.csv")) {
            assertThat(aftercare("import", "a.csv", "--valid-only", "--force", "--problems", out))
                    .isEqualTo(3);
            assertThat(err()).contains(out.replace("/held.csv", ""));
        }
        assertThat(new Batches(database).all()).isEmpty();
    }

    @Test
    void theEndingDecidesWhatHeldRowsAreWrittenAs() throws IOException {
        csv("a.csv", "Serial;Product", "A3-26-000001;A300", "A3-26-000002;A301");
        for (var out : List.of("held.pdf", "held", "xlsx")) {
            assertThat(aftercare("import", "a.csv", "--valid-only", "--problems", out))
                    .isEqualTo(2);
            assertThat(err())
                    .contains("--problems is a file .xlsx, .csv, .tsv or .txt, not " + out + ".");
        }
        assertThat(batches()).isEmpty();
        for (var out : List.of("held.csv", "held.tsv", "held.XLSX")) {
            assertThat(aftercare("import", "a.csv", "--problems", out)).isEqualTo(3);
        }
        assertThat(folder.resolve("held.csv")).content().startsWith("\uFEFFSerial;Product;_status");
        assertThat(folder.resolve("held.tsv")).content().startsWith("\uFEFFSerial\tProduct\t");
        assertThat(Files.readAllBytes(folder.resolve("held.XLSX"))).startsWith('P', 'K');
    }

    @Test
    void whatIsHeldCanFollowLater() throws IOException {
        csv("a.csv", "Serial,Product", "A3-26-000001,A300", "A3-26-000002,A301");
        assertThat(aftercare("import", "a.csv", "--valid-only", "--problems", "held.csv"))
                .isEqualTo(3);
        assertThat(out()).contains("Batch a: one unit created").contains("wait in session");
        assertThat(aftercare("import", "a.csv", "--batch", "x", "--problems", "held.csv"))
                .isEqualTo(3);
        assertThat(err()).contains("held.csv");
        var held = folder.resolve("held.csv");
        Files.writeString(held, Files.readString(held).replace("A301", "A300"));
        assertThat(aftercare("import", "held.csv", "--batch", "a")).isZero();
        assertThat(new Batches(database).all())
                .singleElement()
                .extracting(BatchRow::created)
                .isEqualTo(2);
    }

    @Test
    void whatWasLeftOutWithoutACopyCanFollowToo() throws IOException {
        csv("a.csv", "Serial", "A3-26-000001", "A3-26-2");
        assertThat(aftercare("import", "a.csv", "--product", "A300", "--valid-only")).isEqualTo(3);
        assertThat(out())
                .endsWith(
                        "as a file: aftercare import FILE --batch \"a\" --dry-run --problems"
                                + " OUT\n");
        assertThat(aftercare("import", "a.csv", "--dry-run", "--problems", "held.csv"))
                .isEqualTo(3);
        assertThat(out())
                .endsWith(" Correct held.csv, then: aftercare import held.csv --batch \"a\"\n");
        var held = folder.resolve("held.csv");
        Files.writeString(held, Files.readString(held).replace("A3-26-2", "A3-26-000002"));
        assertThat(aftercare("import", "held.csv", "--batch", "a")).isZero();
        assertThat(out()).endsWith("Batch a: one unit created, 0 updated, 0 unchanged.\n");
        assertThat(aftercare("import", "a.csv", "--batch", "a")).isEqualTo(3);
        assertThat(batches()).isEqualTo("a");
    }

    @Test
    void whatIsRefusedNamesTheWayOut() {
        csv("a.csv", "Serial", "A3-26-000001");
        assertThat(aftercare("import", "a.csv", "--product", "A399")).isEqualTo(3);
        assertThat(err()).contains("a.csv", "A399", "`aftercare catalog list` shows what there is");
    }

    @Test
    void aDryRunWritesNothing() {
        csv("a.csv", "Serial,Product", "A3-26-000001,A300");
        assertThat(aftercare("import", "a.csv", "--dry-run")).isZero();
        assertThat(out()).endsWith("Nothing was written (--dry-run).\n");
        assertThat(batches()).isEmpty();
    }

    @Test
    void aNameThatIsTakenIsRefused() {
        csv("a.csv", "Serial,Product", "A3-26-000001,A300");
        assertThat(aftercare("import", "a.csv")).isZero();
        assertThat(aftercare("import", "a.csv")).isEqualTo(3);
        assertThat(err())
                .isEqualTo(
                        "a.csv: There is a batch a already. Give this one another name with"
                                + " --batch NAME.\n");
        assertThat(aftercare("import", "a.csv", "--batch", "b", "--update-existing")).isZero();
        assertThat(err()).startsWith("This very file was imported before: batch a,");
        assertThat(out()).endsWith("Batch b: no units created, 0 updated, 1 unchanged.\n");
    }

    @Test
    void onlyWhatCanBeAcceptedIsAccepted() {
        csv("a.csv", "Serial,Product", "X-1,A300");
        assertThat(aftercare("import", "a.csv", "--accept", "serial-missing")).isEqualTo(2);
        assertThat(aftercare("import", "a.csv", "--accept", "serial-rule")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"all.xlsx", "all.csv"})
    void anExportImportedAgainChangesNothing(String file) {
        assertThat(aftercare("import", SAMPLES.resolve("a120-2024.xlsx").toString())).isZero();
        assertThat(aftercare("units", "export", "--out", file)).isZero();
        assertThat(aftercare("import", file, "--update-existing", "--json")).isZero();
        assertThat(out()).contains("\"imported\":0,\"updated\":0,\"unchanged\":800,");
    }

    /// What is called like columns of ours, begins like a formula, or looks like a number.
    @ParameterizedTest
    @ValueSource(strings = {"all.xlsx", "all.csv"})
    void anExportMakesTheSameUnitsWhereThereAreNone(String file) throws IOException {
        csv(
                "a.csv",
                "S/N;GTIN;EAN;Model;Product;Lot;Lot no.;Mfg. date;Ship date;Customer;Country;"
                        + "Channel;Policy;Rev.;component:FAN-1;component:b-2;Note;0",
                "A3-26-000001;09506000134352;4006381333931;P;Purifier;0012;=1+1;2026-02-03;"
                        + "2026-02-10;-Elektro;DE;Retail;PLUS-36;007;F2 ;F1;'quoted;00",
                "A3-26-000002;09506000134352;none;;;;;;;;;;;;F1;F2;;");
        assertThat(aftercare("import", "a.csv")).isZero();
        assertThat(aftercare("units", "export", "--out", file)).isZero();
        assertThat(aftercare("units", "list", "--json")).isZero();
        var before = out();
        assertThat(aftercare("import", file, "--batch", "b", "--update-existing", "--json"))
                .isZero();
        assertThat(out()).contains("\"imported\":0,\"updated\":0,\"unchanged\":2,");
        assertThat(aftercare("batch", "undo", "b")).isZero();
        assertThat(aftercare("batch", "undo", "a")).isZero();
        assertThat(aftercare("import", file, "--batch", "a", "--json")).isZero();
        assertThat(out())
                .contains("\"imported\":2,\"updated\":0,\"unchanged\":0,", "\"problems\":[]");
        assertThat(aftercare("units", "list", "--json")).isZero();
        assertThat(out().lines()).hasSize(2).containsExactlyElementsOf(before.lines().toList());
        assertThat(before).contains("\"EAN\":\"4006381333931\"", "\"Product\":\"Purifier\"");
    }

    @Test
    void aBatchIsListedAndTakenBack() {
        csv("a.csv", "Serial,Product", "A3-26-000001,A300");
        assertThat(aftercare("import", "a.csv")).isZero();
        assertThat(aftercare("batch", "undo", "a")).isZero();
        assertThat(out()).isEqualTo("Batch a is undone: one unit removed, 0 as before.\n");
        assertThat(aftercare("batch", "list")).isZero();
        assertThat(out()).startsWith("a (undone 2026-03-01)  (a.csv): undone; 1 were created");
        assertThat(aftercare("batch", "undo", "a")).isEqualTo(3);
        assertThat(err())
                .isEqualTo("Batch \"a\" was undone. `aftercare batch list` shows what there is.\n");
        assertThat(aftercare("import", "a.csv")).isZero();
    }

    private String batches() {
        return String.join(",", new Batches(database).all().stream().map(BatchRow::name).toList());
    }

    private void csv(String name, String... lines) {
        try {
            Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
