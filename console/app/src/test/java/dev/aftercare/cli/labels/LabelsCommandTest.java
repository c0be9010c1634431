package dev.aftercare.cli.labels;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.cli.CommandTest;
import dev.aftercare.labels.Stocks;
import dev.aftercare.units.SomeUnits;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;

class LabelsCommandTest extends CommandTest {

    @BeforeEach
    void thirtyUnits() {
        var some = new SomeUnits(database);
        long product = some.product("09506000134352", "A300");
        some.batch("june", product, "A3-", 30);
    }

    @Test
    void aBatchIsPrintedOnceAndAgainOnlyForAReason() throws IOException {
        assertThat(aftercare("labels", "--batch", "june", "--out", "june.pdf")).isZero();
        assertThat(out())
                .isEqualTo(
                        "Run 1: 30 labels on 2 pages in june.pdf (stock L7160, template L7160"
                                + " revision 1).\n");
        assertThat(Files.size(folder.resolve("june.pdf"))).isGreaterThan(10_000);

        assertThat(aftercare("labels", "--batch", "june", "--out", "again.pdf")).isEqualTo(3);
        assertThat(err())
                .isEqualTo(
                        "Nothing was printed: 30 units have a label already. To print again, say"
                                + " why: --reason DAMAGED, LOST, TEST or OTHER:text.\n");
        assertThat(folder.resolve("again.pdf")).doesNotExist();

        assertThat(
                        aftercare(
                                "labels",
                                "--from",
                                "A3-9",
                                "--to",
                                "A3-10",
                                "--reason",
                                "other:smeared",
                                "--out",
                                "again.pdf"))
                .isZero();
        assertThat(out())
                .isEqualTo(
                        "Run 2: 2 labels on one page in again.pdf (stock L7160, template L7160"
                                + " revision 1).\n2 are reprints.\n");
    }

    @Test
    void programsReadWhatWasPrinted() {
        assertThat(
                        aftercare(
                                "labels",
                                "--from",
                                "A3-1",
                                "--to",
                                "A3-3",
                                "--product",
                                "A300",
                                "--stock",
                                "50x30",
                                "--out",
                                "roll.pdf",
                                "--json"))
                .isZero();
        assertThat(out())
                .isEqualTo(
                        """
                        {"run":1,"labels":3,"reprints":0,"leftOut":0,"pages":3,\
                        "template":"50x30","revision":1,"stock":"50x30"}
                        """);
    }

    @Test
    void whatHasNoLabelYetIsPrinted() {
        aftercare("labels", "--from", "A3-1", "--to", "A3-9", "--out", "a.pdf");
        assertThat(aftercare("labels", "--batch", "june", "--unlabelled", "--out", "b.pdf"))
                .isZero();
        assertThat(out()).startsWith("Run 2: 21 labels on one page");
        assertThat(aftercare("labels", "--product", "A300", "--unlabelled", "--out", "c.pdf"))
                .isEqualTo(3);
        assertThat(err()).contains("There is nothing to print");
    }

    @Test
    void theFileIsNeverReplacedUnasked() throws IOException {
        var file = Files.writeString(folder.resolve("june.pdf"), "mine");
        assertThat(aftercare("labels", "--batch", "june", "--out", "june.pdf")).isEqualTo(3);
        assertThat(err()).contains("--force");
        assertThat(file).hasContent("mine");
        assertThat(aftercare("labels", "--batch", "june", "--out", "june.pdf", "--force")).isZero();
        assertThat(Files.size(file)).isGreaterThan(10_000);
    }

    @Test
    void theHelpNamesEveryStock() {
        assertThat(aftercare("labels", "--help")).isZero();
        assertThat(Stocks.all())
                .allSatisfy(stock -> assertThat(out()).contains("\n  " + stock.name() + " "));
    }

    @Test
    void whatCannotBeMeantEndsWithUsage() {
        assertUsage("Say where to: --out F.pdf", "labels", "--batch", "june");
        assertUsage("Say which units", "labels", "--out", "june.pdf");
        assertUsage("Say which units", "labels", "--from", "A3-1", "--out", "june.pdf");
        assertUsage("Say which units", "labels", "--unlabelled", "--out", "june.pdf");
        assertUsage(
                "OTHER:why", "labels", "--batch", "june", "--out", "j.pdf", "--reason", "OTHER");
        assertUsage(
                "203, 300 or 600", "labels", "--batch", "june", "--out", "j.pdf", "--dpi", "96");
    }

    private void assertUsage(String said, String... typed) {
        assertThat(aftercare(typed)).isEqualTo(2);
        assertThat(err()).contains(said);
    }

    @Test
    void whatCannotBeScannedIsSaidInMillimetresAndNothingIsReserved() {
        assertThat(
                        aftercare(
                                "labels",
                                "--batch",
                                "june",
                                "--stock",
                                "L7651",
                                "--dpi",
                                "203",
                                "--out",
                                "small.pdf"))
                .isEqualTo(3);
        assertThat(err()).startsWith("Nothing was printed: at this resolution the code's dots");
        assertThat(aftercare("labels", "runs")).isZero();
        assertThat(out()).containsPattern("(?m)^1 +RELEASED +30 +L7651 +L7651 +1 +kim ");
    }

    @Test
    void runsAreListedTheNewestFirst() {
        aftercare("labels", "runs");
        assertThat(out()).isEqualTo("Nothing was printed yet.\n");
        aftercare("labels", "--from", "A3-1", "--to", "A3-2", "--out", "a.pdf");
        aftercare("labels", "--from", "A3-3", "--to", "A3-3", "--out", "b.pdf");
        assertThat(aftercare("labels", "runs", "--json")).isZero();
        assertThat(out().lines().map(line -> line.replaceAll("\"station\":\"[^\"]*\",", "")))
                .containsExactly(
                        """
                        {"no":2,"state":"DONE","madeAt":"2026-03-01T12:00:00Z","madeBy":"kim",\
                        "template":"L7160","revision":1,"stock":"L7160","startCell":1,"dpi":300,\
                        "labels":1}\
                        """,
                        """
                        {"no":1,"state":"DONE","madeAt":"2026-03-01T12:00:00Z","madeBy":"kim",\
                        "template":"L7160","revision":1,"stock":"L7160","startCell":1,"dpi":300,\
                        "labels":2}\
                        """);
    }
}
