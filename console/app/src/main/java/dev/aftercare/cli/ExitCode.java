package dev.aftercare.cli;

/// What a command's exit code says to a script.
public final class ExitCode {
    public static final int DONE = 0;
    public static final int FAILED = 1;
    public static final int USAGE = 2;

    /// The business said no, or rows were held; nothing else went wrong.
    public static final int REFUSED = 3;

    private ExitCode() {}
}
