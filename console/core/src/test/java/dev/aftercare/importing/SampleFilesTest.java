package dev.aftercare.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.importing.check.Code;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

/// The files that factories send, as their makers know them.
class SampleFilesTest extends ImportTest {

    @Test
    void eachPlantedDamageIsFoundAndNothingElse() throws IOException {
        var expected =
                Files.readAllLines(SAMPLES.resolve("damaged-12000.expected.csv")).stream()
                        .skip(1)
                        .map(line -> line.substring(0, line.lastIndexOf(',')))
                        .toList();
        try (var review = check(SAMPLES.resolve("damaged-12000.xlsx"), ImportChoices.NONE)) {
            assertThat(problems(review))
                    .extracting(
                            problem ->
                                    String.join(
                                            ",",
                                            problem.sheet(),
                                            problem.cell(),
                                            problem.code().key()))
                    .containsExactlyInAnyOrderElementsOf(expected);
            assertThat(review.counts().rows()).isEqualTo(12_000);
        }
    }

    @Test
    void whatIsNotDamagedBecomesExactlyTheUnitsThatWereMade() throws IOException {
        var expected =
                Files.readAllLines(SAMPLES.resolve("damaged-12000.units.csv")).stream()
                        .skip(1)
                        .toList();
        var done = importAll(SAMPLES.resolve("damaged-12000.xlsx"), ImportChoices.NONE);
        assertThat(units()).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(done.created()).isEqualTo(expected.size());
        assertThat(batches.all()).extracting(BatchRow::created).containsExactly(expected.size());
    }

    @Test
    void filesAsFactoriesSendThemAreRead() {
        imports("a120-2024.xlsx", new ImportCounts(800, 800, 0, 0, 0));
        imports("a300-2026-03.xlsx", new ImportCounts(4_000, 4_000, 0, 0, 0));
        imports("filter-units.csv", new ImportCounts(900, 900, 0, 0, 0));
        imports("m40-2025-q3.tsv", new ImportCounts(700, 700, 0, 0, 0));
        imports("seriennummern-v12.xlsx", new ImportCounts(1_213, 1_200, 0, 0, 13));
        imports("v12-2025.xlsx", new ImportCounts(12_000, 12_000, 0, 0, 0));
        imports("v8-2024.csv", new ImportCounts(500, 500, 0, 0, 0));
        assertThat(units()).hasSize(20_100);
    }

    private void imports(String name, ImportCounts counts) {
        try (var review = check(SAMPLES.resolve(name), ImportChoices.NONE)) {
            assertThat(review.counts()).as(name).isEqualTo(counts);
            assertThat(imports.commit(KIM, review, (_, _, _) -> {}).created())
                    .as(name)
                    .isEqualTo(counts.ready());
        }
    }

    @Test
    void numbersThatLostTheirZerosWaitForAPerson() {
        try (var review = check(SAMPLES.resolve("serials-as-numbers.xlsx"), ImportChoices.NONE)) {
            assertThat(review.counts()).isEqualTo(new ImportCounts(600, 560, 0, 40, 0));
            assertThat(problems(review))
                    .allMatch(problem -> problem.code() == Code.SERIAL_NUMBER)
                    .first()
                    .satisfies(
                            problem -> {
                                assertThat(problem.cell()).isEqualTo("B562");
                                assertThat(problem.args()).isEqualTo(List.of("412561", "00412561"));
                            });
        }
    }
}
