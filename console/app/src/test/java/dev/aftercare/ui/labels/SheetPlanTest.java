package dev.aftercare.ui.labels;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.labels.Stocks;
import dev.aftercare.ui.labels.SheetPlan.Use;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.stream.IntStream;

class SheetPlanTest {

    /// Of 24 cells a sheet.
    @ParameterizedTest
    @CsvSource({
        "1, 0, 1, 1",
        "1, 1, 1, 2",
        "1, 24, 1, 1",
        "1, 25, 2, 2",
        "8, 40, 2, 24",
        "24, 1, 1, 1",
        "24, 2, 2, 2",
        "24, 0, 1, 24",
        "7, 100000, 4167, 23"
    })
    void sheetsAreCountedAndThePartUsedOneGoesOn(int start, long labels, long sheets, int next) {
        var plan = new SheetPlan(Stocks.A4_3X8, start, labels);
        assertThat(plan.sheets()).isEqualTo(sheets);
        assertThat(plan.next()).isEqualTo(next);
    }

    @Test
    void eachCellIsUsedPrintedOrFree() {
        var plan = new SheetPlan(Stocks.A4_3X8, 8, 40);
        assertThat(uses(plan, 0, 1, 7)).containsOnly(Use.USED);
        assertThat(plan.use(0, 8)).isEqualTo(Use.START);
        assertThat(uses(plan, 0, 9, 24)).containsOnly(Use.PRINTED);
        assertThat(uses(plan, 1, 1, 23)).containsOnly(Use.PRINTED);
        assertThat(plan.use(1, 24)).isEqualTo(Use.FREE);
        assertThat(plan.count(0, Use.USED)).isEqualTo(7);
        assertThat(plan.count(0, Use.PRINTED)).isEqualTo(16);
    }

    @Test
    void whereNothingIsPrintedTheStartIsShownAllTheSame() {
        var plan = new SheetPlan(Stocks.A4_3X8, 5, 0);
        assertThat(plan.use(0, 5)).isEqualTo(Use.START);
        assertThat(uses(plan, 0, 6, 24)).containsOnly(Use.FREE);
    }

    private static Iterable<Use> uses(SheetPlan plan, long sheet, int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(cell -> plan.use(sheet, cell)).toList();
    }
}
