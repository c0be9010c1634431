package dev.aftercare.ui.background;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.problem.Refusal;
import dev.aftercare.problem.Refused;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

class BackgroundTest {
    private final Deque<Runnable> workers = new ArrayDeque<>();
    private final Deque<Runnable> screen = new ArrayDeque<>();
    private final List<Throwable> trouble = new ArrayList<>();
    private final List<Duration> waits = new ArrayList<>();
    private final List<String> seen = new ArrayList<>();
    private final Background background = new Background(this::atWork, screen::add, trouble::add);

    private void atWork(Duration wait, Runnable work) {
        waits.add(wait);
        workers.add(work);
    }

    @Test
    void workIsDoneElsewhereAndItsOutcomeIsBroughtBack() {
        background.call(() -> "done").then(seen::add).start();
        workers.removeFirst().run();
        assertThat(seen).isEmpty();
        screen.removeFirst().run();
        assertThat(seen).containsExactly("done");
    }

    @Test
    void anAnswerToAnOldQuestionIsDropped() {
        var typing = new Latest();
        background.call(() -> "a").then(seen::add).onlyLatest(typing).start();
        background.call(() -> "ab").then(seen::add).onlyLatest(typing).start();
        workers.removeLast().run();
        workers.removeLast().run();
        screen.forEach(Runnable::run);
        assertThat(seen).containsExactly("ab");
    }

    @Test
    void workThatNobodyWantsAnyMoreIsNotBegunAndEndsAllTheSame() {
        var typing = new Latest();
        for (var text : List.of("a", "ab")) {
            background
                    .call(() -> seen.add("asked " + text))
                    .atEnd(() -> seen.add("ended " + text))
                    .onlyLatest(typing)
                    .start();
        }
        runAll();
        assertThat(seen).containsExactly("asked ab", "ended a", "ended ab");
    }

    @Test
    void longWorkStopsWhenTheSameIsAskedAgain() {
        var counting = new Latest();
        background
                .callLong(
                        "units.export",
                        progress -> {
                            background.call(() -> "other").onlyLatest(counting).start();
                            progress.at("units.export", 1, 2);
                            return seen.add("finished");
                        })
                .onlyLatest(counting)
                .start();
        runAll();
        assertThat(seen).isEmpty();
        assertThat(trouble).isEmpty();
    }

    @Test
    void workBeginsAfterThePauseThatWasAskedFor() {
        background.call(() -> "now").start();
        background.call(() -> "later").after(Duration.ofMillis(80)).start();
        assertThat(waits).containsExactly(Duration.ZERO, Duration.ofMillis(80));
    }

    @Test
    void whatIsAskedForOftenIsDoneOnceAndThenAgain() {
        var soon = new Soon(background, Duration.ofSeconds(1), () -> seen.add("done"));
        soon.ask();
        soon.ask();
        runAll();
        assertThat(seen).containsExactly("done");
        soon.ask();
        runAll();
        assertThat(seen).containsExactly("done", "done");
    }

    @Test
    void whatFailsWhileTheOutcomeIsTakenReachesAPerson() {
        var failure = new IllegalStateException("broken");
        background
                .call(() -> "done")
                .then(
                        _ -> {
                            throw failure;
                        })
                .start();
        runAll();
        assertThat(trouble).containsExactly(failure);
    }

    @Test
    void aFailureReachesAPerson() {
        var failure = new IllegalStateException("broken");
        background
                .call(
                        () -> {
                            throw failure;
                        })
                .start();
        runAll();
        assertThat(trouble).containsExactly(failure);
    }

    @Test
    void aRefusalIsAnsweredInPlaceWhereSomebodyDoes() {
        var no = new Refused(new Refusal.NotFound("unit", "A3"));
        background
                .call(
                        () -> {
                            throw no;
                        })
                .whenRefused(refused -> seen.add(refused.refusal().toString()))
                .start();
        runAll();
        assertThat(seen).containsExactly(no.refusal().toString());
        assertThat(trouble).isEmpty();
    }

    @Test
    void longWorkIsListedSaysHowFarItIsAndStopsWhenAsked() {
        var running =
                background
                        .callLong(
                                "units.export",
                                progress -> {
                                    for (int i = 1; i <= 10; i++) {
                                        progress.at("units.export", i, 10);
                                        if (i == 4) {
                                            background.running().getFirst().cancel();
                                        }
                                    }
                                    return "finished";
                                })
                        .then(seen::add)
                        .whenCancelled(() -> seen.add("cancelled"))
                        .start();
        assertThat(background.running()).containsExactly(running);
        runAll();
        assertThat(seen).containsExactly("cancelled");
        assertThat(running.howFar().get().fraction()).isEqualTo(0.4);
        assertThat(background.running()).isEmpty();
    }

    private void runAll() {
        while (!workers.isEmpty() || !screen.isEmpty()) {
            (workers.isEmpty() ? screen : workers).removeFirst().run();
        }
    }
}
