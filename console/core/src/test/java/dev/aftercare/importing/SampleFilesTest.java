package dev.aftercare.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.aftercare.importing.check.Code;
import dev.aftercare.sheet.file.OutputFormat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

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

    @Test
    void noRowThatIsHeldIsFreedByBecomingAnotherFile() throws IOException {
        try (var damaged = check(SAMPLES.resolve("damaged-12000.xlsx"), ImportChoices.NONE)) {
            var before = held(damaged);
            var workbook = heldAgain(damaged, "held.xlsx");
            assertThat(workbook).doesNotContainKey(Code.SERIAL_MERGED);
            assertThat(workbook).isEqualTo(mergedAsMissing(before));
            for (var name : List.of("held.csv", "held.tsv", "held.txt")) {
                assertThat(heldAgain(damaged, name))
                        .as(name)
                        .contains(
                                entry(Code.SERIAL_FORMULA, before.get(Code.SERIAL_FORMULA)),
                                entry(Code.SERIAL_TOO_LONG, before.get(Code.SERIAL_TOO_LONG)))
                        .doesNotContainKeys(Code.SERIAL_NUMBER, Code.SERIAL_DATE);
            }
        }
    }

    /// Copies the held rows of a file, and checks that copy: it has no other rows.
    private Map<Code, Integer> heldAgain(FileReview damaged, String name) throws IOException {
        var copy = folder.resolve(name);
        try (var out = Files.newOutputStream(copy)) {
            var format = OutputFormat.of(copy).orElseThrow();
            damaged.copyProblems(out, format, problem -> problem.code().key());
        }
        try (var again = check(copy, ImportChoices.NONE)) {
            assertThat(again.counts()).isEqualTo(new ImportCounts(463, 0, 0, 463, 0));
            return held(again);
        }
    }

    private static Map<Code, Integer> mergedAsMissing(Map<Code, Integer> before) {
        var codes = new EnumMap<>(before);
        codes.merge(Code.SERIAL_MISSING, codes.remove(Code.SERIAL_MERGED), Integer::sum);
        return codes;
    }

    private static Map<Code, Integer> held(FileReview review) {
        var codes = new EnumMap<Code, Integer>(Code.class);
        review.problems(
                problem -> {
                    if (problem.holds()) {
                        codes.merge(problem.code(), 1, Integer::sum);
                    }
                });
        return codes;
    }
}
