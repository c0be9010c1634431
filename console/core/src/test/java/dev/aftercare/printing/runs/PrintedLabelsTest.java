package dev.aftercare.printing.runs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.gs1.DigitalLink;
import dev.aftercare.printing.LabelKeys;
import dev.aftercare.problem.Refusal;
import dev.aftercare.progress.Progress;
import dev.aftercare.units.bulk.StandingCheck;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.IntStream;

/// What a run prints, and what is kept of it.
class PrintedLabelsTest extends PrintRunTest {

    @Test
    void aBatchIsPrintedInTheOrderOfItsSerials() throws IOException {
        var printed = print(BATCH, null);
        assertThat(printed).isEqualTo(new Printed(1, 30, 0, 0, 2, "L7160", 1, "L7160"));
        assertThat(Files.readString(out, StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
        assertThat(folder.toFile().list()).containsOnlyOnce("labels.pdf").noneMatch(this::isPart);
        assertThat(items())
                .startsWith("1 A3-1 issue 1", "2 A3-2 issue 1")
                .endsWith("30 A3-30 issue 1");
        assertThat(states()).containsOnly("LABELLED");
        assertThat(
                        list(
                                "select labelled_on from unit_life",
                                row -> String.valueOf(row.dayOrNull("labelled_on"))))
                .containsOnly("2026-03-01");
        assertThat(some.cells("labelled")).containsExactly("24313/24314=30");
        assertThat(verbs()).endsWith("label.reserve", "label.print");
        assertThat(wrongUnits()).isEmpty();
    }

    @Test
    void everyPayloadNamesItsUnitAndProvesItself() {
        print(BATCH, null);
        var keys = new LabelKeys(asScanServer());
        var payloads = list("select payload from print_item", row -> row.text("payload"));
        assertThat(payloads)
                .hasSize(30)
                .allSatisfy(
                        payload -> {
                            var link = DigitalLink.parse(payload);
                            assertThat(link.stem()).isEqualTo("https://id.nordvik.example");
                            assertThat(link.gtin().orElseThrow().digits()).isEqualTo(GTIN);
                            var serial = link.serial().orElseThrow().text();
                            var token = link.extension("t").orElseThrow();
                            assertThat(keys.proves(token, GTIN, serial)).isTrue();
                        });
        assertThat(
                        payloads.stream()
                                .map(DigitalLink::parse)
                                .map(l -> l.serial().orElseThrow().text()))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 30).mapToObj(n -> "A3-" + n).toList());
    }

    @Test
    void whatElseALabelSaysIsKeptWithIt() {
        print(range("A3-4", "A3-4"), null);
        var check = new LabelKeys(database).checkCode(GTIN, "A3-4");
        assertThat(list("select printed from print_item", row -> row.text("printed")))
                .containsExactly(
                        "{\"check\":\""
                                + check
                                + "\",\"texts\":{\"product.model\":\"A300\",\"product.name\":\"A300\"},"
                                + "\"days\":{}}");
    }

    @Test
    void theDomainIsFixedByTheFirstLabel() throws IOException {
        print(range("A3-1", "A3-1"), null);
        Files.delete(out);
        plant("update brand set domain = 'other.example'");
        print(range("A3-2", "A3-2"), null);
        assertThat(list("select payload from print_item", row -> row.text("payload")))
                .allMatch(payload -> payload.startsWith("https://id.nordvik.example/01/"));
    }

    @Test
    void aTemplateHasOneRowThatStaysAsItIs() throws IOException {
        print(range("A3-1", "A3-1"), null);
        Files.delete(out);
        plant("update template_revision set revision = 7");
        print(range("A3-2", "A3-2"), null);
        assertThat(runs.newest(9)).extracting(RunRow::revision).containsExactly(7, 7);
        assertThat(list("select name from template", row -> row.text("name")))
                .containsExactly("L7160");
    }

    @Test
    void onlyApprovedTemplatesPrint() throws IOException {
        print(range("A3-1", "A3-1"), null);
        Files.delete(out);
        plant("update template_revision set state = 'RETIRED'");
        assertRefused(() -> print(BATCH, null), new Refusal.NotFound("template", "L7160"));
    }

    private List<StandingCheck.Wrong> wrongUnits() {
        return new StandingCheck(database).wrong(Progress.silent());
    }
}
