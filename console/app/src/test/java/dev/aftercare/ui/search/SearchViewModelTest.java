package dev.aftercare.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.search.Found;
import dev.aftercare.search.Found.Asked;
import dev.aftercare.search.Hit;
import dev.aftercare.ui.background.Background;
import dev.aftercare.ui.kit.NotedPlaces;
import dev.aftercare.ui.scanner.ScannerLayout;
import dev.aftercare.units.UnitState;
import dev.aftercare.units.list.UnitFilter;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;

class SearchViewModelTest {
    private static final Hit.Unit FIRST = unit(1, "A3-26-000001");
    private static final Hit.Unit SECOND = unit(2, "A3-26-000002");
    private static final Hit.Owner ADA = new Hit.Owner("Ada", "ada@mail.example", List.of(2L));
    private static final Hit.Owner FIRM = new Hit.Owner("Nordvik", "", List.of(2L, 1L));
    private static final Hit.Batch BATCH = new Hit.Batch(7, "B-2026-041", Instant.EPOCH, 12);
    private static final Hit.Product AIR =
            new Hit.Product(9, "Air purifier", "A300", "09506000134352");

    private final Deque<Runnable> workers = new ArrayDeque<>();
    private final List<Duration> waits = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();
    private final Noted places = new Noted();
    private final List<Throwable> trouble = new ArrayList<>();
    private List<Hit> hits = List.of();
    private boolean fails;
    private ScannerLayout layout = ScannerLayout.SAME;
    private final SearchViewModel model =
            new SearchViewModel(
                    new SearchReading(this::find, _ -> List.of(SECOND, FIRST)),
                    places,
                    () -> layout,
                    new Background(this::atWork, Runnable::run, trouble::add));

    private static Hit.Unit unit(long id, String serial) {
        return new Hit.Unit(id, serial, "A300", "09506000134352", UnitState.MADE, null);
    }

    private void atWork(Duration wait, Runnable work) {
        waits.add(wait);
        workers.add(work);
    }

    private Found find(String text) {
        asked.add(text);
        if (fails) {
            throw new IllegalStateException("no database");
        }
        return new Found(
                text.startsWith("https")
                        ? new Asked.Code("09506000134352", "A3-26-000001")
                        : new Asked.Words(text),
                hits);
    }

    private static final class Noted extends NotedPlaces {
        @Override
        public void units(UnitFilter filter) {
            went().add(
                            filter.equals(UnitFilter.ALL.ofBatch(7))
                                    ? "batch 7"
                                    : "product " + filter.productId());
        }
    }

    private void type(String text) {
        model.text().set(text);
        answer();
    }

    private void answer() {
        while (!workers.isEmpty()) {
            workers.removeFirst().run();
        }
    }

    @Test
    void whatIsTypedIsAskedForAfterAPauseAndTheBestIsMarked() {
        hits = List.of(FIRST, SECOND, ADA);
        model.text().set("a3");
        model.text().set("A3-26-000002");
        answer();
        assertThat(asked).containsExactly("A3-26-000002");
        assertThat(waits).containsOnly(Duration.ofMillis(150));
        assertThat(model.listed().get().hits()).containsExactly(SECOND, FIRST, ADA);
        assertThat(model.marked().get()).isZero();
    }

    @Test
    void whatEnterOpensStandsFirstWithOthersOfItsKind() {
        hits = List.of(ADA, BATCH, FIRST, FIRM);
        type("nordvik");
        assertThat(model.listed().get().hits()).containsExactly(FIRM, ADA, BATCH, FIRST);
        assertThat(model.marked().get()).isZero();
    }

    @Test
    void enterOpensWhatIsMarkedAndEmptiesTheField() {
        hits = List.of(FIRST, SECOND, ADA);
        type("a3");
        model.down();
        model.open();
        assertThat(places.went()).containsExactly("unit 2");
        assertThat(model.text().get()).isEmpty();
        assertThat(model.listed().get()).isInstanceOf(Listed.Closed.class);
    }

    @Test
    void arrowKeysGoRound() {
        hits = List.of(FIRST, BATCH, AIR);
        type("a3");
        model.up();
        assertThat(model.marked().get()).isEqualTo(2);
        model.down();
        assertThat(model.marked().get()).isZero();
    }

    @Test
    void enterBeforeTheAnswerOpensTheBestOnceItIsThere() {
        hits = List.of(FIRST, SECOND);
        model.text().set("A3-26-000002");
        model.open();
        assertThat(waits.getLast()).isEqualTo(Duration.ZERO);
        assertThat(places.went()).isEmpty();
        answer();
        assertThat(places.went()).containsExactly("unit 2");
    }

    @Test
    void whoTypesOnAfterEnterIsNotTakenAway() {
        hits = List.of(FIRST);
        model.text().set("a3");
        model.open();
        model.text().set("a3-2");
        answer();
        assertThat(places.went()).isEmpty();
        assertThat(model.listed().get().hits()).containsExactly(FIRST);
    }

    @Test
    void batchesAndProductsOpenAsFilters() {
        hits = List.of(BATCH, AIR);
        type("x");
        model.choose(0);
        type("x");
        model.choose(1);
        assertThat(places.went()).containsExactly("batch 7", "product 9");
    }

    @Test
    void anOwnerOfOneUnitOpensIt() {
        hits = List.of(ADA);
        type("ada");
        model.open();
        assertThat(places.went()).containsExactly("unit 2");
    }

    @Test
    void ofAnOwnersUnitsOneIsChosenAndOneCanGoBack() {
        hits = List.of(BATCH, FIRM);
        type("nordvik");
        model.choose(0);
        answer();
        assertThat(model.listed().get().hits()).containsExactly(SECOND, FIRST);
        assertThat(places.went()).isEmpty();
        model.back();
        assertThat(model.listed().get().hits()).containsExactly(FIRM, BATCH);
        assertThat(model.marked().get()).isZero();
        model.open();
        answer();
        model.down();
        model.open();
        assertThat(places.went()).containsExactly("unit 1");
    }

    @Test
    void whereNothingIsFoundItStaysToBeRead() {
        type("zzz");
        model.open();
        assertThat(model.listed().get())
                .isEqualTo(Listed.Answer.of(new Found(new Asked.Words("zzz"), List.of())));
        assertThat(model.text().get()).isEqualTo("zzz");
        assertThat(places.went()).isEmpty();
    }

    @Test
    void aScanOpensItsUnitWithoutAPause() {
        hits = List.of(FIRST);
        model.scanned("https://id.example/01/09506000134352/21/A3-26-000001");
        answer();
        assertThat(places.went()).containsExactly("unit 1");
        assertThat(model.text().get()).isEmpty();
    }

    @Test
    void anUnknownLabelIsSaidAndItsTextIsReadyToBeReplaced() {
        var called = new ArrayList<String>();
        model.listen(() -> called.add("wanted"), () -> called.add("left"));
        hits = List.of(AIR);
        model.scanned("https://id.example/01/09506000134352/21/A3-26-000001");
        answer();
        assertThat(places.went()).isEmpty();
        assertThat(called).containsExactly("wanted");
        assertThat(model.marked().get()).isEqualTo(-1);
        assertThat(model.listed().get().hits()).containsExactly(AIR);
    }

    @Test
    void scansAreCorrectedAsTheScannerWasLearned() {
        layout = new ScannerLayout(Map.of('-', '/', 'Ö', ':', 'ß', '-'));
        hits = List.of(FIRST);
        model.scanned("httpsÖ--id.example-01-09506000134352-21-A3ß26");
        answer();
        assertThat(asked).containsExactly("https://id.example/01/09506000134352/21/A3-26");
        assertThat(places.went()).containsExactly("unit 1");
    }

    @Test
    void whatAScannerTypedIntoTheFieldIsCorrectedIfItIsNothingAsItStands() {
        layout = new ScannerLayout(Map.of('-', '/', 'Ö', ':', 'ß', '-'));
        type("httpsÖ--id.example-01-09506000134352-21-A3ß26");
        type("Meyer-Ö");
        assertThat(asked)
                .containsExactly(
                        "httpsÖ--id.example-01-09506000134352-21-A3ß26",
                        "https://id.example/01/09506000134352/21/A3-26",
                        "Meyer-Ö");
    }

    @Test
    void whatIsRightAsItStandsIsNotCorrected() {
        layout = new ScannerLayout(Map.of('y', 'z', 'z', 'y'));
        hits = List.of(FIRST);
        type("https://id.example/01/09506000134352/21/zy");
        assertThat(asked).containsExactly("https://id.example/01/09506000134352/21/zy");
    }

    @Test
    void escapeEmptiesTheFieldThenLeavesIt() {
        var called = new ArrayList<String>();
        model.listen(() -> called.add("wanted"), () -> called.add("left"));
        hits = List.of(FIRST);
        type("a3");
        model.back();
        assertThat(model.text().get()).isEmpty();
        assertThat(model.listed().get()).isInstanceOf(Listed.Closed.class);
        assertThat(called).isEmpty();
        model.back();
        assertThat(called).containsExactly("left");
    }

    @Test
    void whatAnotherScreenWantsFoundIsListed() {
        hits = List.of(FIRST);
        model.find("a3");
        answer();
        assertThat(model.listed().get().hits()).containsExactly(FIRST);
        assertThat(places.went()).isEmpty();
    }

    @Test
    void whenNothingCanBeReadSomebodyHears() {
        fails = true;
        type("a3");
        assertThat(trouble).hasSize(1);
        assertThat(model.listed().get()).isInstanceOf(Listed.Closed.class);
    }
}
