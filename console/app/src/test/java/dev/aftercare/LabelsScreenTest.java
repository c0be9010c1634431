package dev.aftercare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.actor.Actor;
import dev.aftercare.database.Database;
import dev.aftercare.labels.Stocks;
import dev.aftercare.printing.LabelKeys;
import dev.aftercare.printing.history.RunFilter;
import dev.aftercare.printing.history.RunHistory;
import dev.aftercare.printing.history.RunLine;
import dev.aftercare.printing.orders.LabelChoice;
import dev.aftercare.printing.orders.Output;
import dev.aftercare.printing.orders.PrintOrder;
import dev.aftercare.printing.orders.Reprint;
import dev.aftercare.printing.runs.PrintRuns;
import dev.aftercare.progress.Progress;
import dev.aftercare.ui.shell.Section;
import dev.aftercare.units.Made;
import dev.aftercare.units.SomeUnits;
import dev.aftercare.units.UnitFacts;
import dev.aftercare.units.WhichUnits;
import dev.aftercare.units.bulk.NewUnit;
import dev.aftercare.units.list.UnitFilter;
import dev.aftercare.units.list.UnitLines;
import dev.aftercare.units.list.UnitOrder;
import dev.aftercare.units.list.UnitSort;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;

/// The labels as a person uses them.
class LabelsScreenTest extends ScreenTest {
    private static final LocalDate MADE = LocalDate.of(2026, 1, 7);
    private static final LabelChoice L7160 = new LabelChoice("L7160", null, 1, 300);

    @Override
    Section section() {
        return Section.LABELS;
    }

    @Override
    void fill(Database database) {
        var some = new SomeUnits(database);
        long a300 = some.product("09506000134352", "A300");
        long v12 = some.product("09506000134369", "V12");
        some.batch("january", units(a300, "A3-26-", 320));
        some.batch("march", units(v12, "V12-26-", 40));
    }

    private static List<NewUnit> units(long product, String prefix, int n) {
        return IntStream.rangeClosed(1, n)
                .mapToObj(
                        i ->
                                SomeUnits.unit(
                                        product,
                                        prefix + "%06d".formatted(i),
                                        UnitFacts.NONE.with(Made.on(MADE.plusDays(i % 7)))))
                .toList();
    }

    @Test
    void aPersonPrintsThreeUnitsOnAUsedSheetAndAgainWithAReason()
            throws TimeoutException, IOException {
        until("the latest batch is chosen", () -> print("Print 40 labels"));
        until("its first label is shown", () -> there("#preview"));
        person.interact(() -> places().labels(new WhichUnits.Picked(three())));
        until("three are wanted", () -> print("Print 3 labels"));
        until("the first of them is shown", () -> shows("V12-26-000001 (1 of 3)"));
        var shown = PdfCodes.seen(snapshot("#preview"));

        person.type(KeyCode.F4);
        until("the sheet has the focus", () -> focused("#sheet"));
        person.type(KeyCode.DOWN, 2);
        until("it begins in the third row", () -> cell(7, "start"));
        assertThat(cell(6, "used")).isTrue();
        assertThat(cell(9, "printed")).isTrue();
        assertThat(cell(10, "free")).isTrue();

        chosen.file = folder.resolve("three.pdf");
        press(KeyCode.CONTROL, KeyCode.P);
        until("it is printed", () -> says("Run 1: 3 labels on one page in three.pdf."));
        assertThat(PdfCodes.byCell(file(), Stocks.L7160)).isEqualTo(cells(7, payloads(1)));
        assertThat(payloads(1)).startsWith(shown).hasSize(3);
        until("the sheet goes on", () -> cell(10, "start"));

        until("they have a label", () -> there("#reason"));
        assertThat(person.lookup("#print").query().isDisabled()).isTrue();
        chosen.file = folder.resolve("again.pdf");
        press(KeyCode.CONTROL, KeyCode.P);
        until("it asks why", () -> says("Choose a reason to reprint."));
        assertThat(file()).doesNotExist();
        until("the first reason", () -> focused("#reason-DAMAGED"));
        person.type(KeyCode.SPACE);
        assertThat(person.lookup("#print").query().isDisabled()).isFalse();
        press(KeyCode.CONTROL, KeyCode.P);
        until("it is printed again", () -> says("Run 2: 3 labels on one page in again.pdf."));
        assertThat(PdfCodes.byCell(file(), Stocks.L7160)).isEqualTo(cells(10, payloads(2)));

        press(KeyCode.CONTROL, KeyCode.H);
        until("two runs", () -> shows("2 runs"));
        assertThat(runs())
                .extracting(RunLine::why)
                .containsExactly(Reprint.because(Reprint.Reason.DAMAGED), null);
    }

    @Test
    void aFileThatIsThereStaysUntilThePersonSaysItMayGo() throws TimeoutException, IOException {
        until("the latest batch is chosen", () -> print("Print 40 labels"));
        chosen.file = Files.writeString(folder.resolve("there.pdf"), "mine");
        press(KeyCode.CONTROL, KeyCode.P);
        until("it asks", () -> says("There is a file there.pdf already."));
        assertThat(file()).hasContent("mine");
        person.clickOn("#outcome-replace");
        until("it is replaced", () -> says("Run 1: 40 labels on 2 pages in there.pdf."));
        assertThat(PdfCodes.all(file())).isEqualTo(payloads(1));

        chosen.file = folder.resolve("no such folder").resolve("x.pdf");
        until("they were printed before", () -> there("#printed-before"));
        person.clickOn("#reason-LOST");
        until("they may be printed again", () -> !person.lookup("#print").query().isDisabled());
        press(KeyCode.CONTROL, KeyCode.P);
        until("it says so", () -> says("There is no folder"));
        assertThat(runs()).hasSize(1);
    }

    @Test
    void aPersonFindsWhatWasPrintedAndSeesItAsItWas() throws TimeoutException, IOException {
        inTheBackground(this::printSome);
        until("the latest batch is chosen", () -> print("Print 40 labels"));
        until("two were printed before", () -> there("#printed-before"));
        until("its first label is shown", () -> there("#preview"));
        person.interact(() -> person.lookup("#sheet").query().requestFocus());
        person.type(KeyCode.RIGHT, 7);
        until("it begins further on", () -> cell(8, "start"));
        pictures("labels");

        person.clickOn("Run history");
        until("three runs", () -> shows("3 runs"));
        person.clickOn("Other: printed over");
        until("its label is shown", () -> there("#as-it-was"));
        var said = PdfCodes.seen(snapshot("#as-it-was"));
        assertThat(said).isEqualTo(payloads(3).getFirst());
        pictures("labels-history");

        chosen.file = folder.resolve("runs.csv");
        press(KeyCode.CONTROL, KeyCode.E);
        until("the list is written", () -> Files.exists(file()));
        assertThat(file()).content().contains("\n3,DONE,", ",OTHER,printed over,");

        person.write("/");
        until("the search has the focus", () -> focused("#filter"));
        person.write("v12-26-000002");
        until("one run printed it", () -> shows("1 run"));
        person.clickOn("First label");
        until("the pane follows", () -> shows("Run 2"));
        until("no word lies over the buttons", () -> !there(".toast"));
        person.clickOn("#print-again");
        until("its units are wanted again", () -> print("Print 2 labels"));
        until("and a reason", () -> there("#reason"));
    }

    private boolean printSome() {
        var runs = new PrintRuns(database(), new LabelKeys(database()), "line-1");
        var who = new Actor.Person("ingrid");
        print(runs, who, new WhichUnits.OfBatch("january"), null, "january.pdf");
        print(
                runs,
                who,
                new WhichUnits.Range("V12-26-000002", "V12-26-000003", null),
                null,
                "two.pdf");
        print(
                runs,
                who,
                new WhichUnits.Range("A3-26-000010", "A3-26-000011", null),
                new Reprint(Reprint.Reason.OTHER, "printed over"),
                "over.pdf");
        return true;
    }

    private static void print(
            PrintRuns runs, Actor who, WhichUnits units, @Nullable Reprint why, String name) {
        var file = new Output(folder.resolve(name), true);
        runs.print(who, new PrintOrder(units, L7160, why, file), Progress.silent());
    }

    private List<Long> three() {
        return inTheBackground(
                () ->
                        new UnitLines(database())
                                        .begin(
                                                UnitFilter.ALL.serial("V12-26-00000", ""),
                                                UnitOrder.up(UnitSort.SERIAL),
                                                3)
                                        .first()
                                        .stream()
                                        .map(line -> line.unit().id())
                                        .toList());
    }

    private Image snapshot(String query) {
        var picture = new Image[1];
        person.interact(() -> picture[0] = person.lookup(query).query().snapshot(null, null));
        return picture[0];
    }

    private Path file() {
        return Objects.requireNonNull(chosen.file);
    }

    private List<String> payloads(long run) {
        return inTheBackground(
                () -> new PrintRuns(database(), new LabelKeys(database()), "line-1").payloads(run));
    }

    private List<RunLine> runs() {
        return inTheBackground(() -> new RunHistory(database()).begin(RunFilter.ALL, 9).first());
    }

    private static Map<Integer, String> cells(int first, List<String> payloads) {
        var cells = new TreeMap<Integer, String>();
        payloads.forEach(payload -> cells.put(first + cells.size(), payload));
        return cells;
    }

    private boolean print(String words) {
        return person.lookup("#print")
                .tryQueryAs(Button.class)
                .filter(print -> print.getText().equals(words))
                .isPresent();
    }

    @Override
    boolean says(String words) {
        return there("#outcome")
                && person.lookup("#outcome").queryLabeled().getText().contains(words);
    }

    private boolean cell(int number, String style) {
        return person.lookup("#cell-1-" + number)
                .tryQuery()
                .map(Node::getStyleClass)
                .filter(styles -> styles.contains(style))
                .isPresent();
    }
}
