package dev.aftercare.ui.background;

import dev.aftercare.progress.Progress;
import dev.aftercare.progress.Stop;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.concurrent.atomic.AtomicReference;

/// Work that is going on: how far it is, as the window's thread may see it, and how to stop it.
public final class Running {
    private final String what;
    private final Stop stop = new Stop();
    private final AtomicReference<HowFar> reported = new AtomicReference<>(HowFar.BEGUN);
    private final AtomicReference<Boolean> shown = new AtomicReference<>(true);
    private final ReadOnlyObjectWrapper<HowFar> howFar = new ReadOnlyObjectWrapper<>(HowFar.BEGUN);

    Running(String what) {
        this.what = what;
    }

    /// How far work is.
    ///
    /// @param step key of the words for what is being done; empty: none
    /// @param total 0: not known
    public record HowFar(String step, long done, long total, long nanos) {
        static final HowFar BEGUN = new HowFar("", 0, 0, 0);

        /// From 0 to 1; negative where nobody knows.
        public double fraction() {
            return total <= 0 ? -1 : Math.min(1, (double) done / total);
        }

        /// Things done in a second; 0 before one can tell.
        public double rate() {
            return nanos <= 0 ? 0 : done * 1e9 / nanos;
        }

        /// Seconds until all is done; negative where nobody knows.
        public double secondsLeft() {
            return total <= 0 || rate() <= 0 ? -1 : (total - done) / rate();
        }
    }

    public String what() {
        return what;
    }

    public ReadOnlyObjectProperty<HowFar> howFar() {
        return howFar.getReadOnlyProperty();
    }

    /// The work stops at its next look, and what it did is taken back.
    public void cancel() {
        stop.ask();
    }

    /// What the work reports to. It reports often; the window is told when it has shown the last.
    Progress progress(Background background) {
        return stop.over(new Reports(background));
    }

    private final class Reports implements Progress {
        private final Background background;
        private String step = "";
        private long begun = System.nanoTime();

        Reports(Background background) {
            this.background = background;
        }

        @Override
        public void at(String newStep, long done, long total) {
            if (!newStep.equals(step)) {
                step = newStep;
                begun = System.nanoTime();
            }
            reported.set(new HowFar(newStep, done, total, System.nanoTime() - begun));
            if (Boolean.TRUE.equals(shown.getAndSet(false))) {
                background.onScreen(Running.this::show);
            }
        }
    }

    private void show() {
        shown.set(true);
        howFar.set(reported.get());
    }
}
