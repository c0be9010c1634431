package dev.aftercare.ui.kit.paging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.ui.kit.paging.PagedRows.Stretch;

import javafx.collections.ListChangeListener;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

class PagedRowsTest {
    private static final int ROWS = 100_000;

    private final List<Asked> asked = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private final Answering source = new Answering();
    private final PagedRows<Integer> rows = new PagedRows<>(row -> row);

    private record Asked(
            Stretch<Integer> stretch, Consumer<List<Integer>> arrived, Runnable failed) {

        void answer() {
            arrived.accept(
                    IntStream.range(stretch.before(), stretch.before() + stretch.rows())
                            .boxed()
                            .toList());
        }
    }

    private final class Answering implements PagedRows.Source<Integer> {
        @Override
        public void fetch(
                Stretch<Integer> stretch, Consumer<List<Integer>> arrived, Runnable failed) {
            asked.add(new Asked(stretch, arrived, failed));
        }

        @Override
        public void isShorter() {
            told.add("shorter");
        }
    }

    @BeforeEach
    void beginsWithAPage() {
        rows.restart(source, ROWS, IntStream.range(0, 100).boxed().toList());
        rows.addListener((ListChangeListener<Integer>) this::tell);
    }

    private void tell(ListChangeListener.Change<? extends Integer> change) {
        while (change.next()) {
            var what =
                    change.wasUpdated()
                            ? "updated"
                            : change.wasReplaced()
                                    ? "replaced"
                                    : change.wasAdded() ? "added" : "removed";
            told.add(
                    "%s %d-%d of %d"
                            .formatted(
                                    what,
                                    change.getFrom(),
                                    change.getTo(),
                                    change.getRemovedSize()));
        }
    }

    @Test
    void theFirstPageIsThereAndOthersComeWhenLookedAt() {
        assertThat(rows.get(99)).isEqualTo(99);
        assertThat(rows.get(100)).isNull();
        assertThat(asked.getFirst().stretch).isEqualTo(new Stretch<>(100, 100, 99));
        asked.getFirst().answer();
        assertThat(rows.get(100)).isEqualTo(100);
        assertThat(rows.get(199)).isEqualTo(199);
    }

    @Test
    void whatComesAtOnceIsThereAtOnceAndChangesNothingMeanwhile() {
        rows.restart(
                new PagedRows.Source<>() {
                    @Override
                    public void fetch(
                            Stretch<Integer> stretch,
                            Consumer<List<Integer>> arrived,
                            Runnable failed) {
                        new Asked(stretch, arrived, failed).answer();
                    }
                },
                ROWS,
                List.of());
        told.clear();
        assertThat(rows.get(5_050)).isEqualTo(5_050);
        assertThat(told).isEmpty();
    }

    @Test
    void aPageIsAskedForOnce() {
        rows.get(5_000);
        rows.get(5_001);
        rows.get(5_099);
        assertThat(asked).hasSize(1);
    }

    @Test
    void whoScrollsFastWaitsOnlyForWhereTheyStop() {
        for (int row = 1_000; row < 60_000; row += 100) {
            rows.get(row);
        }
        while (!asked.isEmpty()) {
            asked.removeFirst().answer();
        }
        assertThat(rows.peek(59_900)).isEqualTo(59_900);
        assertThat(rows.peek(30_000)).isNull();
    }

    @Test
    void whatCameIsToldAsAnUpdateThatKeepsTheSelection() {
        rows.get(250);
        asked.getFirst().answer();
        assertThat(told).containsExactly("updated 200-300 of 0");
    }

    @Test
    void anotherListReplacesTheRowsWithoutNamingThem() {
        rows.restart(source, 3, List.of(7, 8, 9));
        assertThat(told).containsExactly("replaced 0-3 of 100000");
        assertThat(rows).containsExactly(7, 8, 9);
    }

    @Test
    void anAnswerThatWasAskedBeforeAnotherListIsDropped() {
        rows.get(250);
        rows.restart(source, ROWS, List.of());
        asked.getFirst().answer();
        assertThat(rows.peek(250)).isNull();
        rows.get(250);
        assertThat(asked).hasSize(2);
    }

    @Test
    void theSameListReadAgainShowsWhatItHeldUntilItCame() {
        rows.get(250);
        asked.removeFirst().answer();
        rows.renew(source, ROWS + 5, List.of());
        assertThat(told).contains("added 100000-100005 of 0");
        assertThat(rows.get(250)).isEqualTo(250);
        assertThat(asked).hasSize(1);
        asked.getFirst().arrived.accept(IntStream.range(1_200, 1_300).boxed().toList());
        assertThat(rows.get(250)).isEqualTo(1_250);
    }

    @Test
    void aListThatBecameShorterLosesItsEnd() {
        rows.renew(source, 50, IntStream.range(0, 50).boxed().toList());
        assertThat(told).startsWith("removed 50-50 of 99950");
        assertThat(rows).hasSize(50);
    }

    @Test
    void aPageThatDidNotComeIsAskedForAgainOnlyWhenSomebodyWantsIt() {
        rows.get(250);
        asked.removeFirst().failed.run();
        assertThat(rows.failed().get()).isTrue();
        rows.get(250);
        assertThat(asked).isEmpty();
        rows.get(350);
        asked.removeFirst().answer();
        assertThat(rows.peek(350)).isEqualTo(350);
        rows.retry();
        assertThat(rows.failed().get()).isFalse();
        asked.removeFirst().answer();
        assertThat(rows.peek(250)).isEqualTo(250);
    }

    @Test
    void aShortPageSaysThatTheListIsShorter() {
        rows.get(250);
        told.clear();
        asked.getFirst().arrived.accept(List.of(200, 201));
        assertThat(told).containsExactly("updated 200-300 of 0", "shorter");
    }

    @Test
    void aRowIsLookedForAmongWhatIsHeldAndNothingIsFetchedForIt() {
        assertThat(rows.indexOf(42)).isEqualTo(42);
        assertThat(rows.lastIndexOf(42)).isEqualTo(42);
        assertThat(rows.contains(42)).isTrue();
        assertThat(rows.indexOf(60_000)).isEqualTo(-1);
        assertThat(asked).isEmpty();
    }

    @Test
    void rowsThatWereReadAgainStandWhereTheyStood() {
        var named = new PagedRows<String>(name -> name.charAt(0));
        named.restart(new PagedRows.Source<>() {}, 3, List.of("a", "b", "c"));
        named.replace(List.of("c3", "b2", "x9"));
        assertThat(named).containsExactly("a", "b2", "c3");
    }

    @Test
    void aFewPagesAreKept() {
        for (int row = 0; row < 6_000; row += 100) {
            rows.get(row);
            asked.forEach(Asked::answer);
            asked.clear();
        }
        assertThat(rows.peek(0)).isNull();
        assertThat(rows.peek(5_900)).isEqualTo(5_900);
        assertThat(rows.held()).hasSize(4_000);
    }
}
