package dev.aftercare.printing.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.labels.Stocks;
import dev.aftercare.printing.orders.Reprint;
import dev.aftercare.problem.Invalid;
import dev.aftercare.problem.Refusal;
import dev.aftercare.problem.Violation;
import dev.aftercare.progress.Progress;
import dev.aftercare.units.WhichUnits;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

/// Which units a run is about, and where on the sheet it begins.
class PrintOrderTest extends PrintRunTest {

    @Test
    void aRangeGoesFromSerialToSerialAsPeopleCount() {
        assertThat(print(range("A3-9", "a3-11"), null).labels()).isEqualTo(3);
        assertThat(items()).containsExactly("1 A3-9 issue 1", "2 A3-10 issue 1", "3 A3-11 issue 1");
    }

    @Test
    void oneUnitIsPrintedAlone() {
        assertThat(print(new WhichUnits.One("a3-7", null), null).labels()).isEqualTo(1);
        assertThat(items()).containsExactly("1 A3-7 issue 1");
    }

    @Test
    void aRangeThatRunsBackwardsIsSaidSo() {
        assertThatThrownBy(() -> print(range("A3-10", "A3-9"), null))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        no ->
                                assertThat(no.violations())
                                        .containsExactly(
                                                Violation.of("to", "rangeBackwards", "A3-10")));
    }

    @Test
    void unitsThatMustNotLeaveAreLeftOut() {
        plant("update unit set retired_on = made_on where serial = 'A3-1'");
        plant("update unit set mark = 'SCRAPPED' where serial = 'A3-2'");
        plant("update unit set blocked_at = current_timestamp where serial = 'A3-3'");
        plant(
                "update unit set replaced_by = (select min(id) from unit where serial = 'A3-9')"
                        + " where serial = 'A3-4'");
        assertThat(print(range("A3-1", "A3-6"), null))
                .isEqualTo(new Printed(1, 2, 0, 4, 1, "L7160", 1, "L7160"));
        assertRefused(
                () ->
                        runs.print(
                                KIM,
                                order(range("A3-1", "A3-4"), null, folder.resolve("b"), false),
                                Progress.silent()),
                new Refusal.NothingToPrint(4));
    }

    @Test
    void printingBeginsAtTheCellThatIsStillThere() {
        assertThat(runs.print(KIM, order(BATCH, 13), Progress.silent()).pages()).isEqualTo(2);
        assertThat(runs.newest(1)).extracting(RunRow::startCell).containsExactly(13);
    }

    @Test
    void aCellThatThePageDoesNotHaveIsRefusedBeforeAnythingIsReserved() {
        assertRefused(
                () -> runs.print(KIM, order(BATCH, 22), Progress.silent()),
                new Refusal.LabelsFaulty(
                        new Refusal.LabelFault("NoSuchCell", List.of(22, Stocks.L7160.cells()))));
        assertThat(runs.newest(1)).isEmpty();
    }

    @Test
    void withoutAReasonNothingIsPrintedIfAnyHasALabel() {
        print(range("A3-2", "A3-3"), null);
        var other = folder.resolve("other.pdf");
        assertRefused(
                () -> runs.print(KIM, order(BATCH, null, other, false), Progress.silent()),
                new Refusal.AlreadyPrinted(2));
        assertThat(other).doesNotExist();
        assertThat(items()).hasSize(2);
        assertThat(runs.newest(9)).hasSize(1);
    }

    @Test
    void aReprintSaysWhyAndIsTheNextIssue() throws IOException {
        print(range("A3-2", "A3-3"), null);
        Files.delete(out);
        var why = new Reprint(Reprint.Reason.OTHER, "smeared");
        assertThat(print(range("A3-1", "A3-3"), why))
                .isEqualTo(new Printed(2, 3, 2, 0, 1, "L7160", 1, "L7160"));
        assertThat(items())
                .containsExactly(
                        "1 A3-2 issue 1",
                        "2 A3-3 issue 1",
                        "1 A3-1 issue 1",
                        "2 A3-2 issue 2 OTHER smeared",
                        "3 A3-3 issue 2 OTHER smeared");
        assertThat(some.cells("labelled")).containsExactly("24313/24314=3");
    }

    @Test
    void aTestMarksNothingAndTheFirstRealLabelNeedsNoReason() throws IOException {
        print(range("A3-1", "A3-2"), Reprint.because(Reprint.Reason.TEST));
        Files.delete(out);
        assertThat(states()).containsOnly("MADE");
        assertThat(printedDomain()).isNull();
        assertThat(some.cells("labelled")).isEmpty();
        print(range("A3-1", "A3-1"), null);
        assertThat(items())
                .containsExactly("1 A3-1 issue 1 TEST", "2 A3-2 issue 1 TEST", "1 A3-1 issue 2");
        assertThat(printedDomain()).isEqualTo("id.nordvik.example");
    }
}
