package dev.aftercare.ui.connection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.ui.background.Background;
import dev.aftercare.ui.background.Later;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

class ConnectionViewModelTest {
    private final Later later = new Later();
    private final List<Throwable> trouble = new ArrayList<>();
    private final Background background = new Background(later, Runnable::run, trouble::add);
    private boolean answers = true;
    private int asked;
    private int back;
    private final ConnectionViewModel model =
            new ConnectionViewModel(this::answers, () -> back++, background);

    private boolean answers() {
        asked++;
        return answers;
    }

    @Test
    void whoGetsNoAnswerLearnsItWithinFiveSecondsAndOfItsEndToo() {
        model.begin();
        pass(10);
        assertThat(model.lost().get()).isFalse();
        answers = false;
        pass(5);
        assertThat(model.lost().get()).isTrue();
        pass(60);
        assertThat(back).isZero();
        answers = true;
        pass(2);
        assertThat(model.lost().get()).isFalse();
        assertThat(back).isEqualTo(1);
        pass(60);
        assertThat(back).isEqualTo(1);
    }

    @Test
    void whoFailedToSaveSomethingSaysSoAtOnce() {
        model.begin();
        pass(1);
        model.notice();
        assertThat(model.lost().get()).isTrue();
        pass(2);
        assertThat(model.lost().get()).as("it was but one broken line").isFalse();
        assertThat(back).isEqualTo(1);
    }

    /// A cut cable refuses nothing: the question hangs.
    @Test
    void whereNothingComesBackItIsLostAsWell() {
        var questions = new ArrayList<Runnable>();
        var hanging =
                new Background(
                        (wait, work) -> {
                            if (asked++ % 2 == 0) {
                                questions.add(work);
                            } else {
                                later.execute(wait, work);
                            }
                        },
                        Runnable::run,
                        trouble::add);
        var cut = new ConnectionViewModel(() -> true, () -> back++, hanging);
        cut.begin();
        pass(2);
        assertThat(cut.lost().get()).isFalse();
        pass(1);
        assertThat(cut.lost().get()).isTrue();
        questions.removeFirst().run();
        assertThat(cut.lost().get()).isFalse();
        assertThat(back).isEqualTo(1);
    }

    @Test
    void itAsksNoMoreOnceItHasEnded() {
        model.begin();
        pass(3);
        model.end();
        int before = asked;
        model.notice();
        pass(60);
        assertThat(asked).isEqualTo(before);
    }

    private void pass(int seconds) {
        later.pass(Duration.ofSeconds(seconds));
        assertThat(trouble).isEmpty();
    }
}
