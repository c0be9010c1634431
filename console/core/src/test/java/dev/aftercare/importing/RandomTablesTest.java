package dev.aftercare.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.importing.check.RowState;
import dev.aftercare.progress.Progress;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/// Tables with their columns in any order, under any words, with damages planted: every row is
/// counted once, and what becomes units is what was not damaged.
class RandomTablesTest extends ImportTest {
    private static final List<String> SERIAL =
            List.of("Serial No.", "SN", "Seriennummer", "Numéro de série", "Número de serie", "S/N");
    private static final List<String> PRODUCT =
            List.of("GTIN", "EAN", "Modell", "Modèle", "Producto", "Item no.");
    private static final List<String> COUNTRY = List.of("Country", "Land", "Pays", "País");
    private static final List<String> DAMAGED =
            List.of("", "A3-26-0000", "A3–26–000001", "1.23E+15", "A3-26-000001-TOO-LONG-X");

    private record Written(List<String> lines, List<String> good, int rows) {}

    @Test
    void everyRowIsCountedOnceAndOnlyTheDamagedStayOut() {
        var imported = new ArrayList<String>();
        for (int seed = 1; seed <= 25; seed++) {
            var table = table(new Random(seed), seed);
            var file = csv("table-" + seed + ".csv", table.lines.toArray(String[]::new));
            try (var review = check(file, ImportChoices.NONE)) {
                var counts = review.counts();
                assertThat(counts.rows()).as("seed " + seed).isEqualTo(table.rows);
                assertThat(counts.ready() + counts.warnings() + counts.held() + counts.skipped())
                        .as("seed " + seed)
                        .isEqualTo(counts.rows());
                assertThat(counts.ready() + counts.warnings())
                        .as("seed " + seed)
                        .isEqualTo(table.good.size());
                assertThat(held(review)).as("seed " + seed).isEqualTo(counts.held());
                if (!review.plan().isNothing()) {
                    imports.commit(KIM, review, Progress.silent());
                }
            }
            imported.addAll(table.good);
        }
        assertThat(units()).containsExactlyInAnyOrderElementsOf(imported);
        assertThat(batches.all().stream().mapToInt(BatchRow::created).sum())
                .isEqualTo(imported.size());
    }

    private static long held(FileReview review) {
        var held = new java.util.HashSet<String>();
        review.problems(
                problem -> {
                    if (problem.state() == RowState.HELD) {
                        held.add(problem.cell().replaceAll("[A-Z]", ""));
                    }
                });
        return held.size();
    }

    private static Written table(Random random, int seed) {
        var order = new ArrayList<>(List.of(0, 1, 2, 3));
        Collections.shuffle(order, random);
        var separator = List.of(",", ";", "\t").get(random.nextInt(3));
        var lines = new ArrayList<String>();
        for (int i = random.nextInt(6); i > 0; i--) {
            lines.add("Letterhead " + i);
        }
        lines.add(line(order, separator, any(SERIAL, random), any(PRODUCT, random), any(COUNTRY, random), "Note"));
        var good = new ArrayList<String>();
        int rows = 1 + random.nextInt(200);
        for (int i = 1; i <= rows; i++) {
            var serial = "A3-26-%03d%03d".formatted(seed, i);
            boolean last = i == rows;
            switch (last ? 9 : random.nextInt(12)) {
                case 0 -> lines.add(line(order, separator, any(DAMAGED, random), "A300", "DE", "x"));
                case 1 -> lines.add(line(order, separator, serial, "A999", "DE", "x"));
                case 2 -> lines.add(line(order, separator, serial, "A300", "Neverland", "x"));
                case 3 -> lines.add(line(order, separator, "", "", "", ""));
                case 4 -> lines.add(line(order, separator, "", "", "", "Total: 12"));
                default -> {
                    lines.add(line(order, separator, serial, "9506000134352", "Suède", "n " + i));
                    good.add(A300 + "," + serial);
                }
            }
        }
        return new Written(lines, good, rows);
    }

    private static String any(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }

    private static String line(List<Integer> order, String separator, String... cells) {
        return order.stream().map(i -> cells[i]).collect(Collectors.joining(separator));
    }
}
