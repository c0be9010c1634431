package dev.aftercare.printing.runs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.labels.sheet.DrawnLabel.Mark;
import dev.aftercare.printing.LabelKeys;
import dev.aftercare.printing.orders.LabelChoice;
import dev.aftercare.problem.Refusal;
import dev.aftercare.progress.Progress;
import dev.aftercare.units.SomeUnits;
import dev.aftercare.units.WhichUnits;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a run would print is what it then prints.
class PrintPreviewsTest extends PrintRunTest {
    private PrintPreviews previews;

    @BeforeEach
    void previews() {
        previews = new PrintPreviews(database, new LabelKeys(database));
    }

    @Test
    void whatWouldBePrintedIsCounted() {
        assertThat(previews.forecast(BATCH))
                .isEqualTo(
                        new Forecast(
                                30,
                                30,
                                new Forecast.Span("A3-1", "A3-30", unit("A3-1")),
                                payload("A3-10"),
                                0,
                                List.of(),
                                0,
                                0,
                                Map.of()));
        assertThat(verbs()).doesNotContain("label.reserve");
        assertThat(list("select name from template", row -> row.text("name"))).isEmpty();
    }

    @Test
    void whatHasALabelIsNamedWithTheRunThatPrintedIt() {
        print(range("A3-7", "A3-8"), null);
        var forecast = previews.forecast(BATCH);
        assertThat(forecast.labels()).isEqualTo(30);
        assertThat(forecast.printedBefore()).isEqualTo(2);
        assertThat(forecast.before())
                .containsExactly(new Forecast.Before("A3-7", 1), new Forecast.Before("A3-8", 1));
    }

    @Test
    void whatGetsNoLabelIsCountedByWhy() {
        plant(
                "update unit set mark = 'SCRAPPED' where serial in ('A3-1', 'A3-2', 'A3-3')",
                "update unit set blocked_at = current_timestamp where serial in ('A3-3', 'A3-30')",
                "update unit set retired_on = date '2026-02-01' where serial = 'A3-4'",
                "update unit set replaced_by = (select u.id from unit u where u.serial = 'A3-9')"
                        + " where serial = 'A3-5'");
        var forecast = previews.forecast(BATCH);
        assertThat(forecast.leftOut())
                .isEqualTo(
                        Map.of(
                                Forecast.WhyNot.SCRAPPED, 2L,
                                Forecast.WhyNot.BLOCKED, 2L,
                                Forecast.WhyNot.RETIRED, 1L,
                                Forecast.WhyNot.REPLACED, 1L));
        assertThat(forecast.labels()).isEqualTo(24);
        assertThat(forecast.span().first()).isEqualTo("A3-6");
        assertThat(forecast.span().last()).isEqualTo("A3-29");
        assertThat(print(BATCH, null).labels()).isEqualTo(24);
    }

    @Test
    void whatAnotherRunIsAtIsSaid() {
        var run = reserve(database);
        var forecast = previews.forecast(range("A3-1", "A3-3"));
        assertThat(forecast.beingPrinted()).isEqualTo(3);
        assertThat(forecast.otherRun()).isEqualTo(run.no());
    }

    @Test
    void aLabelLooksAsItIsPrinted() {
        var label = label(BATCH, L7160, 4).orElseThrow();
        assertThat(label.serial()).isEqualTo("A3-5");
        print(BATCH, null);
        var printed = runs.payloads(1).get(4);
        assertThat(label.label().code().orElseThrow().says()).isEqualTo(printed);
        assertThat(words(label)).contains("A300", "(01) 09506000134352  (21) A3-5");
        assertThat(label(BATCH, L7160, 30)).isEmpty();
    }

    @Test
    void allCodesOfARunAreAsLargeAsItsLongest() {
        var longest = "A3-" + "(".repeat(17);
        some.batch("july", List.of(SomeUnits.unit(product, longest)));
        var alone = label(range("A3-1", "A3-1"), L7160, 0).orElseThrow();
        var ids = list("select id from unit order by id", row -> row.number("id"));
        var together = label(new WhichUnits.Picked(ids), wide(), 3).orElseThrow();
        assertThat(modules(alone)).isEqualTo(37);
        assertThat(modules(together)).isGreaterThan(modules(alone));
        assertRefused(
                () -> label(new WhichUnits.Picked(ids), at203("L7651"), 3),
                tooSmall(payload(longest)));
    }

    private Optional<LabelPreview> label(WhichUnits units, LabelChoice choice, long nth) {
        return previews.label(units, previews.forecast(units), choice, nth);
    }

    private long unit(String serial) {
        return list("select id from unit where serial = '" + serial + "'", row -> row.number("id"))
                .getFirst();
    }

    private Refusal tooSmall(int bytes) {
        return new Refusal.LabelsFaulty(
                new Refusal.LabelFault(
                        "ModuleTooSmall", List.of(1, bytes, 3 * 25.4 / 203, 0.396, needed(bytes))));
    }

    /// Version 7 for up to 122 bytes, 53 modules with the quiet zone, 4 dots each.
    private static double needed(int bytes) {
        assertThat(bytes).isBetween(107, 122);
        return (53 * 4 + 1) * 25.4 / 203;
    }

    private static int payload(String serial) {
        return "https://id.nordvik.example/01/09506000134352/21/?t=".length()
                + 17
                + serial.chars().map(c -> c == '(' ? 3 : 1).sum();
    }

    private static LabelChoice wide() {
        return new LabelChoice("L7163", null, 1, 600);
    }

    private static LabelChoice at203(String stock) {
        return new LabelChoice(stock, null, 1, 203);
    }

    private static int modules(LabelPreview preview) {
        return preview.label().code().orElseThrow().symbol().modules();
    }

    @Test
    void aPartUsedSheetGoesOnWhereThisStationStopped() throws IOException {
        assertThat(runs.nextCells()).isEmpty();
        runs.print(KIM, order(range("A3-1", "A3-3"), 20), Progress.silent());
        assertThat(runs.nextCells()).isEqualTo(Map.of("L7160", 2));
        Files.delete(out);
        runs.print(KIM, order(range("A3-4", "A3-23"), 2), Progress.silent());
        assertThat(runs.nextCells()).isEmpty();
        assertThat(new PrintRuns(database, new LabelKeys(database), "line-9").nextCells())
                .isEmpty();
    }

    private static List<String> words(LabelPreview preview) {
        return preview.label().marks().stream()
                .filter(Mark.Words.class::isInstance)
                .map(mark -> ((Mark.Words) mark).text())
                .toList();
    }
}
