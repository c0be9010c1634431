package dev.aftercare.ui.labels.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.change.Change;
import dev.aftercare.database.ServiceTest;
import dev.aftercare.printing.LabelKeys;
import dev.aftercare.printing.history.RunHistory;
import dev.aftercare.printing.history.RunLine;
import dev.aftercare.printing.orders.LabelChoice;
import dev.aftercare.printing.orders.Output;
import dev.aftercare.printing.orders.PrintOrder;
import dev.aftercare.printing.orders.Reprint;
import dev.aftercare.printing.runs.PrintRuns;
import dev.aftercare.printing.runs.RunRow;
import dev.aftercare.progress.Progress;
import dev.aftercare.ui.background.Background;
import dev.aftercare.ui.background.News;
import dev.aftercare.units.SomeUnits;
import dev.aftercare.units.WhichUnits;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// All that was printed: on real services, without a toolkit.
class HistoryViewModelTest extends ServiceTest {
    private final List<Throwable> trouble = new ArrayList<>();
    private PrintRuns runs;
    private HistoryViewModel history;

    @BeforeEach
    void thirtyUnits() {
        var some = new SomeUnits(database);
        long product = some.product("09506000134352", "A300");
        some.batch("june", product, "A3-", 30);
        runs = new PrintRuns(database, new LabelKeys(database), "line-1");
        history =
                new HistoryViewModel(
                        new HistoryReading(new RunHistory(database), (_, _, _) -> 0),
                        new Background((_, work) -> work.run(), Runnable::run, trouble::add),
                        new News(database.changes(), Runnable::run));
    }

    @Test
    void itIsReadAgainAfterALostConnection() {
        print("one.pdf", null);
        history.shown();
        history.runs().selected().set(history.runs().id(first()));
        plant("update print_run set station = 'line-9'");
        assertThat(first().run().station()).isEqualTo("line-1");
        database.changes().announce(List.of(new Change("company", 0)));
        assertThat(first().run().station()).isEqualTo("line-9");
        assertThat(Objects.requireNonNull(history.open().get()).run().station())
                .isEqualTo("line-9");
    }

    @Test
    void eachRunIsShownAndEachLabelAsItWas() {
        print("one.pdf", null);
        print("two.pdf", Reprint.Reason.LOST);
        history.shown();
        assertThat(history.runs().rows()).extracting(one -> one.run().no()).containsExactly(2L, 1L);
        history.typed().set("A3-17");
        assertThat(history.runs().rows()).hasSize(2);
        history.typed().set("lost");
        assertThat(history.runs().rows()).hasSize(1);
        history.runs().selected().set(history.runs().id(first()));
        assertThat(history.items().rows()).hasSize(30);
        assertThat(history.label().get().item()).extracting("serial").isEqualTo("A3-1");
        history.items().selected().set(17L);
        var label = Objects.requireNonNull(history.label().get().label());
        assertThat(label.code().orElseThrow().says()).isEqualTo(runs.payloads(2).get(16));
        history.runs().filter().set(history.runs().filter().get().in(RunRow.State.RELEASED));
        assertThat(history.runs().rows()).isEmpty();
        assertThat(trouble).isEmpty();
    }

    private RunLine first() {
        return history.runs().rows().getFirst();
    }

    private void print(String file, Reprint.@Nullable Reason why) {
        runs.print(
                KIM,
                new PrintOrder(
                        new WhichUnits.OfBatch("june"),
                        new LabelChoice("L7160", null, 1, 300),
                        why == null ? null : Reprint.because(why),
                        new Output(folder.resolve(file), false)),
                Progress.silent());
    }
}
