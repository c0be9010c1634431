package dev.aftercare.ui.kit.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

class PagedRowsTest {
    private static final int ROWS = 100_000;

    private final List<PagedRows.Stretch<Integer>> asked = new ArrayList<>();
    private final List<Consumer<List<Integer>>> answers = new ArrayList<>();
    private final PagedRows<Integer> rows =
            new PagedRows<>(
                    (stretch, arrived) -> {
                        asked.add(stretch);
                        answers.add(arrived);
                    },
                    ROWS,
                    IntStream.range(0, 100).boxed().toList());

    @Test
    void theFirstPageIsThereAndOthersComeWhenLookedAt() {
        assertThat(rows.get(99)).isEqualTo(99);
        assertThat(rows.get(100)).isNull();
        assertThat(asked).containsExactly(new PagedRows.Stretch<>(100, 100, 99));
        answer(0);
        assertThat(rows.get(100)).isEqualTo(100);
        assertThat(rows.get(199)).isEqualTo(199);
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
        int last = 59_900;
        while (!answers.isEmpty()) {
            answer(0);
            answers.removeFirst();
            asked.removeFirst();
        }
        assertThat(rows.peek(last)).isEqualTo(last);
        assertThat(rows.peek(30_000)).isNull();
    }

    @Test
    void whatCameIsToldAsAnUpdateThatKeepsTheSelection() {
        var updates = new ArrayList<List<Integer>>();
        rows.addListener(
                (javafx.collections.ListChangeListener<Integer>)
                        change -> {
                            while (change.next()) {
                                assertThat(change.wasUpdated()).isTrue();
                                updates.add(List.of(change.getFrom(), change.getTo()));
                            }
                        });
        rows.get(250);
        answer(0);
        assertThat(updates).containsExactly(List.of(200, 300));
    }

    @Test
    void aFewPagesAreKept() {
        for (int row = 0; row < 6_000; row += 100) {
            rows.get(row);
            if (!answers.isEmpty()) {
                answer(answers.size() - 1);
                answers.clear();
            }
        }
        assertThat(rows.peek(0)).isNull();
        assertThat(rows.peek(5_900)).isEqualTo(5_900);
    }

    private void answer(int which) {
        var stretch = asked.get(asked.size() - answers.size() + which);
        answers.get(which)
                .accept(
                        IntStream.range(stretch.before(), stretch.before() + stretch.rows())
                                .boxed()
                                .toList());
    }
}
