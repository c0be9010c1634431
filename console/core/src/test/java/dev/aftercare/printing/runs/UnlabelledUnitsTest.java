package dev.aftercare.printing.runs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.printing.orders.Reprint;
import dev.aftercare.problem.Refusal;
import dev.aftercare.units.SomeUnits;
import dev.aftercare.units.WhichUnits;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

/// "Not yet labelled": what never got a label, whatever else happened to it.
class UnlabelledUnitsTest extends PrintRunTest {
    private static final WhichUnits OF_BATCH = new WhichUnits.Unlabelled(null, "june");
    private static final WhichUnits OF_PRODUCT = new WhichUnits.Unlabelled("A300", null);

    @Test
    void whatHasNoLabelIsPrintedAndNothingIsLeft() throws IOException {
        print(range("A3-1", "A3-10"), null);
        Files.delete(out);
        assertThat(print(OF_BATCH, null).labels()).isEqualTo(20);
        assertThat(items()).contains("1 A3-11 issue 1", "20 A3-30 issue 1");
        Files.delete(out);
        assertRefused(() -> print(OF_BATCH, null), new Refusal.NothingToPrint(0));
        assertRefused(() -> print(OF_PRODUCT, null), new Refusal.NothingToPrint(0));
    }

    @Test
    void aTestIsNoLabel() throws IOException {
        print(range("A3-1", "A3-10"), Reprint.because(Reprint.Reason.TEST));
        Files.delete(out);
        assertThat(print(OF_PRODUCT, null).labels()).isEqualTo(30);
    }

    @Test
    void whatWasShippedWithoutALabelStillHasNone() {
        plant("update unit set state = 'SHIPPED', shipped_on = date '2026-02-01'");
        assertThat(print(OF_BATCH, null).labels()).isEqualTo(30);
    }

    @Test
    void aBatchMayHoldSeveralProductsAndAProductStandInSeveralBatches() throws IOException {
        long v12 = some.product("09506000134369", "V12");
        some.batch("july", List.of(SomeUnits.unit(v12, "V-1"), SomeUnits.unit(product, "A3-31")));
        var both = new WhichUnits.Unlabelled("A300", "july");
        assertThat(print(both, null).labels()).isEqualTo(1);
        Files.delete(out);
        assertThat(print(new WhichUnits.Unlabelled(null, "july"), null).labels()).isEqualTo(1);
        Files.delete(out);
        assertThat(print(OF_PRODUCT, null).labels()).isEqualTo(30);
    }

    @Test
    void aProductOrBatchThatIsNotThereIsSaid() {
        assertRefused(
                () -> print(new WhichUnits.Unlabelled(null, "may"), null),
                new Refusal.NotFound("batch", "may"));
        assertRefused(
                () -> print(new WhichUnits.Unlabelled("X9", null), null),
                new Refusal.NotFound("product", "X9"));
    }

    @Test
    void theUnitsOfARunAreThoseItPrinted() throws IOException {
        print(range("A3-3", "A3-5"), null);
        Files.delete(out);
        var again = new WhichUnits.OfRun(1);
        assertRefused(() -> print(again, null), new Refusal.AlreadyPrinted(3));
        print(again, Reprint.because(Reprint.Reason.DAMAGED));
        assertThat(items())
                .endsWith(
                        "1 A3-3 issue 2 DAMAGED",
                        "2 A3-4 issue 2 DAMAGED",
                        "3 A3-5 issue 2 DAMAGED");
        Files.delete(out);
        assertRefused(() -> print(new WhichUnits.OfRun(9), null), new Refusal.NotFound("run", "9"));
    }
}
