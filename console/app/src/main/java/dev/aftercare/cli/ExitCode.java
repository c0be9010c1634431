package dev.aftercare.cli;

import dev.aftercare.problem.Refusal;

/// What a command's exit code says to a script.
public final class ExitCode {
    public static final int DONE = 0;
    public static final int FAILED = 1;
    public static final int USAGE = 2;

    /// The business said no, or rows were held; nothing else went wrong.
    public static final int REFUSED = 3;

    private ExitCode() {}

    public static int of(Refusal refusal) {
        return refusal.isPassing() ? FAILED : REFUSED;
    }

    /// What is said of two pieces of work: what failed may have left out anything.
    public static int both(int one, int other) {
        return one == FAILED || other == FAILED ? FAILED : Math.max(one, other);
    }
}
