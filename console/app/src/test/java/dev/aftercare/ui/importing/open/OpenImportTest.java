package dev.aftercare.ui.importing.open;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.problem.Refusal;
import dev.aftercare.progress.Progress;
import dev.aftercare.ui.background.Background;
import dev.aftercare.ui.importing.SomeImport;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;

/// Work is done when the test says so: until then it is under way.
class OpenImportTest extends SomeImport {
    private final Deque<Runnable> later = new ArrayDeque<>();
    private final List<String> told = new ArrayList<>();
    private OpenImport open;

    @BeforeEach
    void openMixed() {
        var slow = new Background((_, work) -> later.add(work), Runnable::run, trouble::add);
        open = new OpenImport(sessions.begin(KIM, mixed(), Progress.silent()), KIM, slow);
    }

    @AfterEach
    void close() {
        open.session().close();
    }

    @Test
    void whatIsDecidedWhileSomethingIsBeingDoneIsDoneAfterIt() {
        type(3, "V12-26-000002");
        type(4, "V12-26-000003");
        type(3, "V12-26-000012");
        assertThat(later).as("one at a time").hasSize(1);
        doAll();
        assertThat(told).containsExactly("V12-26-000002", "V12-26-000003", "V12-26-000012");
        assertThat(serial(3)).isEqualTo("V12-26-000012");
        assertThat(serial(4)).isEqualTo("V12-26-000003");
        assertThat(open.isBusy()).isFalse();
    }

    @Test
    void whatIsRefusedIsStillSaidWhenTheNextIsDone() {
        var other = sessions.resume(open.session().id(), Progress.silent());
        other.skip(KIM, 6);
        other.close();
        type(3, "V12-26-000002");
        open.decide((session, _) -> session.id(), _ -> told.add("next"));
        doAll();
        assertThat(told).containsExactly("next");
        assertThat(open.refused().get()).isEqualTo(new Refusal.Changed("import"));
    }

    @Test
    void longWorkWaitsForDecisionsAndIsRefusedBesideOther() {
        type(3, "V12-26-000002");
        check("first");
        check("second");
        assertThat(open.refused().get()).isEqualTo(new Refusal.ImportAtWork());
        type(4, "V12-26-000003");
        doAll();
        assertThat(told).containsExactly("V12-26-000002", "first", "V12-26-000003");
        check("third");
        doAll();
        assertThat(told).endsWith("third");
        assertThat(open.refused().get()).isNull();
    }

    @Test
    void whatWasMeantForAnotherTableIsRefused() {
        open.work(
                "ui.import.reading",
                (session, actor, progress) -> {
                    session.read(actor, session.reading().sheet(), 2, progress);
                    return true;
                },
                _ -> {});
        type(3, "V12-26-000002");
        doAll();
        assertThat(told).isEmpty();
        assertThat(open.refused().get()).isEqualTo(new Refusal.ImportAtWork());
    }

    @Test
    void whoLeavesLosesNothingThatWasDecided() {
        type(3, "V12-26-000002");
        type(4, "V12-26-000003");
        open.close(() -> told.add("freed"));
        assertThat(told).isEmpty();
        doAll();
        assertThat(told).containsExactly("V12-26-000002", "V12-26-000003", "freed");
        assertThat(serialsLater(4)).containsExactly("V12-26-000003");
    }

    @Test
    void whatWasDecidedRightBeforeTheWindowIsClosedIsDone() {
        type(3, "V12-26-000002");
        type(4, "V12-26-000003");
        open.end();
        assertThat(serialsLater(3, 4)).containsExactly("V12-26-000002", "V12-26-000003");
        var version = sessions.unfinished().getFirst().version();
        doAll();
        assertThat(sessions.unfinished().getFirst().version()).as("not twice").isEqualTo(version);
        assertThat(told).isEmpty();
    }

    @Test
    void whatWasDecidedBehindLongWorkIsDoneWithoutIt() {
        check("first");
        type(3, "V12-26-000002");
        type(3, "x".repeat(40_000));
        type(4, "V12-26-000003");
        open.end();
        doAll();
        assertThat(told).isEmpty();
        assertThat(serialsLater(3, 4)).containsExactly("V12-26-000002", "V12-26-000003");
    }

    /// As they are found by who takes it up later.
    private List<String> serialsLater(int... rows) {
        try (var again = sessions.resume(open.session().id(), Progress.silent())) {
            return IntStream.of(rows)
                    .mapToObj(row -> again.review().row(row).cells().getFirst().text())
                    .toList();
        }
    }

    private void type(int row, String serial) {
        open.decide(
                (session, actor) -> {
                    session.fix(actor, row, 0, serial);
                    return serial;
                },
                told::add);
    }

    private void check(String name) {
        open.work(
                "ui.import.checking",
                (session, _, progress) -> {
                    session.checkAgain(progress);
                    return name;
                },
                told::add);
    }

    private void doAll() {
        while (!later.isEmpty()) {
            later.remove().run();
        }
    }

    private String serial(int row) {
        return open.session().review().row(row).cells().getFirst().text();
    }
}
