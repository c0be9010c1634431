package dev.aftercare.cli.importing;

import dev.aftercare.cli.Terminal;
import dev.aftercare.progress.Progress;

import java.time.Duration;

/// Says every few seconds, on the error output, what long work is at, how fast it is and how long
/// it will still take. Work of less than that says nothing.
final class ShownProgress implements Progress {
    private static final long EVERY = Duration.ofSeconds(2).toNanos();
    private static final long A_SECOND = Duration.ofSeconds(1).toNanos();

    private final Terminal terminal;
    private String step = "";
    private long began;
    private long said;

    ShownProgress(Terminal terminal) {
        this.terminal = terminal;
        this.said = System.nanoTime();
    }

    @Override
    public void at(String now, long done, long total) {
        long at = System.nanoTime();
        if (!now.equals(step)) {
            step = now;
            began = at;
        }
        if (at - said >= EVERY) {
            said = at;
            say(done, total, at - began);
        }
    }

    private void say(long done, long total, long nanos) {
        var what = terminal.texts().get(step, done, total);
        long rate = nanos == 0 ? 0 : (long) ((double) done * A_SECOND / nanos);
        if (total > done && rate > 0) {
            terminal.warn("progress.rate", what, rate, (total - done) / rate);
        } else {
            terminal.err().println(what);
        }
    }
}
