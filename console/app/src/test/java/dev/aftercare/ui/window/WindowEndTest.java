package dev.aftercare.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Nobody waits for a window that is gone.
@Timeout(30)
class WindowEndTest {
    private final WindowEnd end = new WindowEnd();

    @Test
    void whoAsksHearsWhatThePersonSays() {
        assertThat(end.answered(given -> given.complete(true))).isTrue();
        assertThat(end.answered(given -> given.complete(false))).isFalse();
    }

    @Test
    void whoWaitsForAnAnswerIsLetGoWithTheWindow() {
        assertThat(end.answered(_ -> Thread.startVirtualThread(end::letGo))).isFalse();
        end.await();
    }

    @Test
    void whoAsksAWindowThatIsGoneWaitsForNobody() {
        end.letGo();
        assertThat(end.answered(_ -> {})).isFalse();
    }

    /// As where JavaFX has ended before it could close the window.
    @Test
    void aWindowThatNobodyClosesLetsGoAllTheSame() {
        assertThat(end.answered(_ -> end.letGoSoon())).isFalse();
        end.await();
    }
}
