package dev.aftercare.printing.runs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.labels.sheet.DrawnLabel;
import dev.aftercare.labels.sheet.DrawnLabel.Mark;
import dev.aftercare.printing.history.RunExport;
import dev.aftercare.printing.history.RunFilter;
import dev.aftercare.printing.history.RunHistory;
import dev.aftercare.printing.history.RunItem;
import dev.aftercare.printing.history.RunLine;
import dev.aftercare.printing.orders.Reprint;
import dev.aftercare.progress.Progress;
import dev.aftercare.sheet.file.SheetWriters;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;

/// Everything printed can be found again, and each label is shown as it was.
class RunHistoryTest extends PrintRunTest {
    private RunHistory history;

    @BeforeEach
    void threeRuns() throws IOException {
        history = new RunHistory(database);
        print(range("A3-1", "A3-10"), null);
        Files.delete(out);
        print(range("A3-4", "A3-12"), new Reprint(Reprint.Reason.OTHER, "wrong roll"));
        Files.delete(out);
        print(range("A3-20", "A3-20"), null);
    }

    @Test
    void theNewestRunIsFirstAndSaysWhy() {
        var runs = history.begin(RunFilter.ALL, 2);
        assertThat(runs.rows()).isEqualTo(3);
        assertThat(numbers(runs.first())).containsExactly(3L, 2L);
        var second = runs.first().getLast();
        assertThat(second.why()).isEqualTo(new Reprint(Reprint.Reason.OTHER, "wrong roll"));
        assertThat(second.reprints()).isEqualTo(7);
        assertThat(second.run().labels()).isEqualTo(9);
        assertThat(second.file()).isEqualTo(out.toAbsolutePath().toString());
        assertThat(numbers(history.after(RunFilter.ALL, second, 9))).containsExactly(1L);
        assertThat(numbers(history.at(RunFilter.ALL, 1, 9))).containsExactly(2L, 1L);
        assertThat(numbers(history.byId(List.of(second.id())))).containsExactly(2L);
    }

    @Test
    void runsAreFoundByAllThatWasPrinted() {
        assertThat(found("a3-4")).containsExactly(2L, 1L);
        assertThat(found("A3-12")).containsExactly(2L);
        assertThat(found("3")).containsExactly(3L);
        assertThat(found("KIM")).containsExactly(3L, 2L, 1L);
        assertThat(found("wrong")).containsExactly(2L);
        assertThat(found("line-1")).containsExactly(3L, 2L, 1L);
        assertThat(found("100%")).isEmpty();
        assertThat(found("a3-")).containsExactly(3L, 2L, 1L);
        assertThat(found("a3")).isEmpty();
        assertThat(found(runs.payloads(3).getFirst())).containsExactly(3L);
        assertThat(found(runs.payloads(3).getFirst().replace("A3-20", "A3-21"))).isEmpty();
    }

    @Test
    void aShortSerialIsFoundWholeOnly() {
        plant("update unit set serial_key = 'A3' where serial = 'A3-12'");
        assertThat(found("a3")).containsExactly(2L);
        assertThat(found("a")).isEmpty();
    }

    @Test
    void runsAreFoundByState() {
        plant("update print_run set state = 'RELEASED' where no = 1");
        var released = RunFilter.ALL.in(RunRow.State.RELEASED);
        assertThat(numbers(history.begin(released, 9).first())).containsExactly(1L);
        assertThat(numbers(history.begin(released.with("a3-12"), 9).first())).isEmpty();
    }

    @Test
    void theLabelsOfARunComeInTheirOrder() {
        long second = history.at(RunFilter.ALL, 1, 1).getFirst().id();
        var items = history.items(second, 0, 8);
        assertThat(items).extracting(RunItem::serial).startsWith("A3-4", "A3-5").hasSize(8);
        assertThat(items.getFirst().issue()).isEqualTo(2);
        assertThat(items.getFirst().why()).isNotNull();
        assertThat(items.getLast().why()).isNull();
        assertThat(history.items(second, 8, 8))
                .extracting(RunItem::serial)
                .containsExactly("A3-12");
    }

    @Test
    void aLabelIsShownAsItWasWhateverBecameOfItsProduct() {
        long first = history.at(RunFilter.ALL, 2, 1).getFirst().id();
        var before = history.label(first, 3).orElseThrow();
        plant(
                "update product set name = 'Another', printed_domain = 'other.example'",
                "update unit set lot = 'L9'");
        var after = history.label(first, 3).orElseThrow();
        assertThat(words(after)).isNotEmpty().isEqualTo(words(before));
        assertThat(words(after)).extracting(Mark.Words::text).contains("A300");
        assertThat(after.code().orElseThrow().says()).isEqualTo(runs.payloads(1).get(2));
        assertThat(history.label(first, 99)).isEmpty();
    }

    private static List<Mark.Words> words(DrawnLabel label) {
        return label.marks().stream()
                .filter(Mark.Words.class::isInstance)
                .map(Mark.Words.class::cast)
                .toList();
    }

    @Test
    void theListIsWrittenToASheet() {
        var bytes = new ByteArrayOutputStream();
        long rows =
                new RunExport(database)
                        .write(
                                RunFilter.ALL.with("a3-4"),
                                header -> SheetWriters.csv(bytes, header),
                                Progress.silent());
        assertThat(rows).isEqualTo(2);
        assertThat(bytes.toString(StandardCharsets.UTF_8).lines())
                .hasSize(3)
                .anyMatch(
                        line ->
                                line.startsWith(
                                        "2,DONE,2026-03-01T12:00:00Z,kim,line-1,9,7,OTHER,wrong"
                                                + " roll,L7160,1,L7160,1,300,"));
    }

    private List<Long> found(String text) {
        return numbers(history.begin(RunFilter.ALL.with(text), 9).first());
    }

    private static List<Long> numbers(List<RunLine> lines) {
        return lines.stream().map(line -> line.run().no()).toList();
    }
}
