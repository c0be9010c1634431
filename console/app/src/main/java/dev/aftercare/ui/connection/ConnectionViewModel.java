package dev.aftercare.ui.connection;

import dev.aftercare.ui.background.Background;
import dev.aftercare.ui.background.Latest;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/// Whether the database answers. Asks every two seconds, so that who works in the window learns of
/// an outage within five seconds, whether they do anything or not, and of its end as well.
public final class ConnectionViewModel {
    private static final Duration BETWEEN = Duration.ofSeconds(2);
    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(1);

    /// Who says nothing for so long does not answer: where a cable is cut, nobody refuses.
    private static final Duration PATIENCE = Duration.ofMillis(2_500);

    private final BooleanSupplier answers;
    private final Runnable back;
    private final Background background;
    private final Latest looking = new Latest();
    private final ReadOnlyBooleanWrapper lost = new ReadOnlyBooleanWrapper();
    private long looks;
    private long answered;
    private volatile boolean ended;

    /// @param answers whether the database does; waits for it
    /// @param back told when it does again: anything may have been missed meanwhile
    public ConnectionViewModel(BooleanSupplier answers, Runnable back, Background background) {
        this.answers = answers;
        this.back = back;
        this.background = background;
    }

    public ReadOnlyBooleanProperty lost() {
        return lost.getReadOnlyProperty();
    }

    /// Looks from now on, until [#end].
    public void begin() {
        look(Duration.ZERO);
    }

    /// From any thread.
    public void end() {
        ended = true;
        looking.forget();
    }

    /// Somebody's work has failed because nobody answered.
    public void notice() {
        lost.set(true);
        look(BETWEEN_TRIES);
    }

    private void look(Duration pause) {
        if (ended) {
            return;
        }
        long no = ++looks;
        background
                .call(answers::getAsBoolean)
                .then(answer -> heard(no, answer))
                .whenFailed(_ -> heard(no, false))
                .onlyLatest(looking)
                .after(pause)
                .start();
        background.run(() -> {}).then(_ -> waited(no)).after(pause.plus(PATIENCE)).start();
    }

    private void heard(long no, boolean answer) {
        answered = no;
        boolean before = lost.get();
        lost.set(!answer);
        if (before && answer) {
            back.run();
        }
        look(answer ? BETWEEN : BETWEEN_TRIES);
    }

    private void waited(long no) {
        if (no == looks && answered < no) {
            lost.set(true);
        }
    }
}
