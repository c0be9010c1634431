package dev.aftercare.ui.labels;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.catalog.Products;
import dev.aftercare.change.Change;
import dev.aftercare.database.ServiceTest;
import dev.aftercare.importing.BatchRow;
import dev.aftercare.importing.Batches;
import dev.aftercare.labels.Stocks;
import dev.aftercare.printing.LabelKeys;
import dev.aftercare.printing.orders.LabelChoice;
import dev.aftercare.printing.orders.Output;
import dev.aftercare.printing.orders.PrintOrder;
import dev.aftercare.printing.orders.Reprint;
import dev.aftercare.printing.runs.PrintPreviews;
import dev.aftercare.printing.runs.PrintRuns;
import dev.aftercare.problem.Refusal;
import dev.aftercare.progress.Cancelled;
import dev.aftercare.progress.Progress;
import dev.aftercare.ui.background.Background;
import dev.aftercare.ui.background.News;
import dev.aftercare.units.SomeUnits;
import dev.aftercare.units.WhichUnits;
import dev.aftercare.units.bulk.NewUnit;
import dev.aftercare.visits.Visits;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.stream.IntStream;

/// What will be printed, why not, and what came of it: on real services, without a toolkit.
class PrintViewModelTest extends ServiceTest {
    private static final WhichUnits JUNE = new WhichUnits.OfBatch("june");

    private final List<Throwable> trouble = new ArrayList<>();
    private final List<WhichUnits> counted = new ArrayList<>();
    private final Queue<Runnable> later = new ArrayDeque<>();
    private PrintRuns runs;
    private PrintViewModel model;
    private LabelDeeds.Print instead;
    private boolean lost;
    private boolean busy;

    @BeforeEach
    void thirtyUnits() {
        var some = new SomeUnits(database);
        long product = some.product("09506000134352", "A300");
        some.batch("june", units(product));
        runs = new PrintRuns(database, new LabelKeys(database), "line-1");
        instead = (order, progress) -> runs.print(KIM, order, progress);
        var background = new Background((_, work) -> work(work), Runnable::run, trouble::add);
        var news = new News(database.changes(), Runnable::run);
        model =
                new PrintViewModel(
                        reading(),
                        new LabelDeeds((order, progress) -> instead.print(order, progress)),
                        background,
                        news);
        model.shown();
    }

    private void work(Runnable work) {
        if (busy) {
            later.add(work);
        } else {
            work.run();
        }
    }

    private static List<NewUnit> units(long product) {
        return IntStream.rangeClosed(1, 30)
                .mapToObj(n -> SomeUnits.unit(product, "A3-" + n))
                .toList();
    }

    private LabelReading reading() {
        var previews = new PrintPreviews(database, new LabelKeys(database));
        var batches = new Batches(database);
        var products = new Products(database);
        return new LabelReading(
                previews::stocks,
                () ->
                        new LabelReading.Around(
                                products.all(),
                                batches.all().stream().map(BatchRow::name).toList(),
                                runs.nextCells()),
                units -> {
                    counted.add(units);
                    if (lost) {
                        throw new IllegalStateException("no connection");
                    }
                    return previews.forecast(units);
                },
                previews::label);
    }

    @Test
    void theLatestBatchIsWantedAndItsFirstLabelShown() {
        assertThat(model.stocks().get()).extracting(one -> one.stock().name()).hasSize(8);
        assertThat(seen().units()).isEqualTo(new WhichUnits.OfBatch("june"));
        assertThat(seen().forecast().labels()).isEqualTo(30);
        assertThat(preview()).isEqualTo("A3-1");
        model.nth().set(29);
        assertThat(preview()).isEqualTo("A3-30");
        assertThat(model.plan().sheets()).isEqualTo(2);
        assertThat(seen().isPrintable()).isTrue();
        assertThat(trouble).isEmpty();
    }

    @Test
    void whatDoesNotChangeHowManyLabelsThereAreCountsNothing() {
        assertThat(counted).containsExactly(JUNE);
        model.stock().set(Stocks.A4_3X8);
        model.dpi().set(600);
        model.start().set(5);
        model.nth().set(12);
        model.reason().set(Reprint.Reason.LOST);
        announce("policy");
        announce("staff");
        assertThat(preview()).isEqualTo("A3-13");
        assertThat(seen().preview()).extracting("dpi").isEqualTo(600);
        assertThat(counted).containsExactly(JUNE);
        model.hidden();
        model.shown();
        assertThat(counted).containsExactly(JUNE);
    }

    @Test
    void unitsAreCountedOncePerChoiceAndPerNewsOfThem() {
        var range = new WhichUnits.Range("A3-1", "A3-3", null);
        model.want(new WhichUnits.Picked(List.of(1L)));
        counted.clear();
        model.wanted().from().set("A3-1");
        model.wanted().to().set("A3-3");
        model.wanted().way().set(WantedUnits.Way.RANGE);
        assertThat(counted).containsExactly(range);
        announce("unit");
        announce(Visits.CHANGE); // moves nothing that is printed
        assertThat(counted).containsExactly(range, range);
        model.hidden();
        announce("unit");
        announce("unit");
        assertThat(counted).containsExactly(range, range);
        model.shown();
        assertThat(counted).containsExactly(range, range, range);
    }

    @Test
    void manyNewsDuringACountAreOneMore() {
        counted.clear();
        busy = true;
        model.readAll();
        announce("unit");
        announce("batch");
        model.readAll();
        model.stock().set(Stocks.A4_3X8);
        busy = false;
        while (!later.isEmpty()) {
            later.remove().run();
        }
        assertThat(counted).containsExactly(JUNE, JUNE);
        assertThat(seen().preview()).extracting("stock").isEqualTo(Stocks.A4_3X8);
    }

    @Test
    void aNewerTemplateIsSeen() {
        model.print(file("one.pdf"), false);
        assertThat(revisions()).containsOnly(1);
        plant(
                "insert into template_revision (id, template_id, revision, state, body) select id +"
                        + " 1000, template_id, 2, state, body from template_revision");
        announce("run");
        assertThat(revisions()).containsOnlyOnce(2);
        assertThat(seen().preview()).extracting("template.revision").isEqualTo(2);
        model.hidden();
        plant("update template_revision set revision = 3 where revision = 2");
        announce("run");
        assertThat(revisions()).doesNotContain(3);
        model.shown();
        assertThat(revisions()).containsOnlyOnce(3);
    }

    @Test
    void whoSaysARangeGetsItAndWhoMistypesIsTold() {
        model.wanted().from().set("A3-4");
        model.wanted().way().set(WantedUnits.Way.RANGE);
        assertThat(seen().forecast().labels()).isEqualTo(1);
        model.wanted().to().set("A3-11");
        assertThat(seen().forecast().labels()).isEqualTo(8);
        model.wanted().from().set("B3-4");
        assertThat(seen().refusal()).isEqualTo(new Refusal.NotFound("unit", "B3-4"));
        assertThat(seen().isPrintable()).isFalse();
        model.wanted().from().set(" ");
        assertThat(seen()).isEqualTo(Seen.NOTHING);
    }

    @Test
    void whatCannotBeScannedIsSaidAndNotPrinted() {
        model.stock().set(Stocks.L7651);
        model.dpi().set(203);
        assertThat(seen().refusal()).isInstanceOf(Refusal.LabelsFaulty.class);
        assertThat(seen().forecast().labels()).isEqualTo(30);
        model.print(file("small.pdf"), false);
        assertThat(file("small.pdf")).doesNotExist();
        model.dpi().set(300);
        assertThat(seen().isPrintable()).isTrue();
    }

    @Test
    void thePartUsedSheetGoesOnAndAnotherStockHasItsOwn() {
        model.start().set(7);
        model.print(file("one.pdf"), false);
        assertThat(model.outcome().get())
                .isInstanceOfSatisfying(
                        Outcome.Done.class,
                        done -> {
                            assertThat(done.printed().pages()).isEqualTo(2);
                            assertThat(done.next()).isEqualTo(16);
                        });
        assertThat(model.start().get()).isEqualTo(16);
        model.stock().set(Stocks.A4_3X8);
        assertThat(model.start().get()).isEqualTo(1);
        model.stock().set(Stocks.L7160);
        assertThat(model.start().get()).isEqualTo(16);
    }

    @Test
    void whatIsChosenWhileItPrintsDoesNotMoveTheNextCell() {
        instead =
                (order, progress) -> {
                    var printed = runs.print(KIM, order, progress);
                    model.start().set(3);
                    return printed;
                };
        model.start().set(7);
        model.print(file("one.pdf"), false);
        assertThat(model.start().get()).isEqualTo(16);
        instead =
                (order, progress) -> {
                    var printed = runs.print(KIM, order, progress);
                    model.stock().set(Stocks.A4_3X8);
                    return printed;
                };
        model.reason().set(Reprint.Reason.LOST);
        model.print(file("two.pdf"), false);
        assertThat(model.outcome().get())
                .isInstanceOfSatisfying(
                        Outcome.Done.class, done -> assertThat(done.next()).isEqualTo(4));
        assertThat(model.start().get()).isEqualTo(1);
        model.stock().set(Stocks.L7160);
        assertThat(model.start().get()).isEqualTo(4);
    }

    @Test
    void afterAFailedLookNothingIsPrintedUntilItIsSeenAgain() {
        lost = true;
        model.want(new WhichUnits.Range("A3-1", "A3-3", null));
        assertThat(trouble).isNotEmpty().allMatch(IllegalStateException.class::isInstance);
        assertThat(model.looks().get()).isFalse();
        assertThat(model.isReady()).isFalse();
        model.print(file("one.pdf"), false);
        model.printTest(file("one.pdf"), false);
        assertThat(file("one.pdf")).doesNotExist();
        assertThat(seen()).isEqualTo(Seen.NOTHING);
        lost = false;
        database.changes().announce(List.of(new Change("company", 0)));
        assertThat(seen().forecast().labels()).isEqualTo(3);
        model.print(file("one.pdf"), false);
        assertThat(runs.payloads(1)).hasSize(3);
    }

    @Test
    void withoutAReasonNothingIsPrintedAgain() {
        model.print(file("one.pdf"), false);
        assertThat(seen().forecast().printedBefore()).isEqualTo(30);
        model.print(file("two.pdf"), false);
        assertThat(model.outcome().get()).isEqualTo(new Outcome.ReasonMissing());
        model.reason().set(Reprint.Reason.OTHER);
        model.print(file("two.pdf"), false);
        assertThat(model.outcome().get()).isEqualTo(new Outcome.ReasonMissing());
        assertThat(file("two.pdf")).doesNotExist();
        model.reasonText().set("wrong roll");
        model.print(file("two.pdf"), false);
        assertThat(file("two.pdf")).exists();
        assertThat(model.reason().get()).isNull();
        model.print(file("three.pdf"), false);
        assertThat(model.outcome().get()).isEqualTo(new Outcome.ReasonMissing());
    }

    @Test
    void aTestPrintsTheShownLabelAndCountsForNothing() {
        model.nth().set(4);
        model.printTest(file("test.pdf"), false);
        assertThat(runs.payloads(1)).singleElement().asString().contains("/21/A3-5?t=");
        assertThat(seen().forecast().printedBefore()).isZero();
    }

    @Test
    void aFileThatIsThereStays() throws IOException {
        Files.writeString(file("there.pdf"), "mine");
        model.print(file("there.pdf"), false);
        assertThat(model.outcome().get())
                .isEqualTo(
                        new Outcome.Refused(
                                new Refusal.FileExists(file("there.pdf")), file("there.pdf")));
        assertThat(file("there.pdf")).hasContent("mine");
        model.print(file("there.pdf"), true);
        assertThat(model.outcome().get()).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void howItEndedIsSaidWhateverWentWrong() {
        instead =
                (_, _) -> {
                    throw new Cancelled();
                };
        model.print(file("one.pdf"), false);
        assertThat(model.outcome().get()).isEqualTo(new Outcome.Cancelled());
        instead =
                (_, _) -> {
                    throw new UncheckedIOException(new IOException("read-only"));
                };
        model.print(file("one.pdf"), false);
        assertThat(model.outcome().get()).isEqualTo(new Outcome.Failed(file("one.pdf")));
        assertThat(model.printing().get()).isFalse();
        assertThat(seen().isPrintable()).isTrue();
    }

    @Test
    void whatOthersPrintIsSeen() {
        runs.print(
                KIM,
                new PrintOrder(
                        new WhichUnits.OfBatch("june"),
                        new LabelChoice("L7160", null, 1, 300),
                        null,
                        new Output(file("theirs.pdf"), false)),
                Progress.silent());
        assertThat(seen().forecast().printedBefore()).isEqualTo(30);
        model.want(new WhichUnits.Unlabelled(null, "june"));
        assertThat(model.wanted().way().get()).isEqualTo(WantedUnits.Way.UNLABELLED);
        assertThat(seen().forecast().meant()).isZero();
        assertThat(seen().isPrintable()).isFalse();
    }

    private void announce(String kind) {
        database.changes().announce(List.of(new Change(kind, 1)));
    }

    private List<Integer> revisions() {
        return model.stocks().get().stream().map(one -> one.template().revision()).toList();
    }

    private Seen seen() {
        return model.seen().get();
    }

    private String preview() {
        return Objects.requireNonNull(seen().preview()).serial();
    }

    private Path file(String name) {
        return folder.resolve(name);
    }
}
