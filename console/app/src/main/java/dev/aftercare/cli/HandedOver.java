package dev.aftercare.cli;

/// The process that holds the store has run this command; nothing is left to do here.
public final class HandedOver extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int exitCode;

    public HandedOver(int exitCode) {
        super("Exit code " + exitCode);
        this.exitCode = exitCode;
    }

    public int exitCode() {
        return exitCode;
    }
}
