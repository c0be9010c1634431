package dev.aftercare.cli;

/// What a command's exit code says to a script.
final class ExitCode {
    static final int DONE = 0;
    static final int FAILED = 1;
    static final int USAGE = 2;

    /// The business said no, or rows were held; nothing else went wrong.
    static final int REFUSED = 3;

    private ExitCode() {}
}
