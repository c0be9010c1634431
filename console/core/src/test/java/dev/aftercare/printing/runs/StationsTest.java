package dev.aftercare.printing.runs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.database.sql.Sql;
import dev.aftercare.problem.Refusal;
import dev.aftercare.problem.Refused;
import dev.aftercare.progress.Progress;
import dev.aftercare.units.WhichUnits;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/// Several stations at the same units.
class StationsTest extends PrintRunTest {

    @Test
    void whileItsProcessLivesARunKeepsItsUnits() {
        var other = asAnotherProcess();
        reserve(other);
        assertThat(runs.releaseAbandoned(KIM)).isEmpty();
        assertRefused(() -> print(BATCH, null), new Refusal.BeingPrinted(30, 1));
        other.close();
        assertThat(print(BATCH, null).run()).isEqualTo(2);
    }

    @Test
    void unitsOfItsProductsMayComeInWhileARunIsReserved() {
        var importing = asAnotherProcess();
        importing.read(
                session -> {
                    Sql.of("select id from product for key share")
                            .list(session, row -> row.number("id"));
                    return database.read(
                            reserving -> {
                                Sql.of("set local lock_timeout = '2s'").update(reserving);
                                return PrintedProduct.lock(reserving, List.of(product));
                            });
                });
        assertThat(print(BATCH, null).labels()).isEqualTo(30);
    }

    @Test
    void ofTwoStationsAtOneBatchOneGetsAllAndTheOtherNothing() throws Exception {
        for (int round = 1; round <= 16; round++) {
            var name = "race-" + round;
            some.batch(name, serials(round * 100, round * 100 + 24));
            var start = new CyclicBarrier(2);
            try (var stations = Executors.newFixedThreadPool(2)) {
                var asked =
                        IntStream.of(1, 2)
                                .mapToObj(n -> stations.submit(station(name, n, start)))
                                .toList();
                var outcomes = new ArrayList<String>();
                for (var outcome : asked) {
                    outcomes.add(outcome.get());
                }
                assertThat(outcomes).containsExactlyInAnyOrder("25 labels", "refused");
            }
        }
        assertThat(list("select count(*) as n from print_item", row -> row.number("n")))
                .containsExactly(16 * 25L);
        assertThat(runs.newest(99)).hasSize(16);
    }

    private Callable<String> station(String batch, int n, CyclicBarrier start) {
        var order =
                order(
                        new WhichUnits.OfBatch(batch),
                        null,
                        folder.resolve(batch + "-" + n + ".pdf"),
                        false);
        return () -> {
            start.await();
            try {
                return runs(database).print(KIM, order, Progress.silent()).labels() + " labels";
            } catch (Refused no) {
                assertThat(no.refusal())
                        .isInstanceOfAny(Refusal.BeingPrinted.class, Refusal.AlreadyPrinted.class);
                return "refused";
            }
        };
    }
}
