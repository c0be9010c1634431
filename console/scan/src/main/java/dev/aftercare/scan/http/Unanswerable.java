package dev.aftercare.scan.http;

/// The request is none that could be answered; the status says why.
public final class Unanswerable extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int status;

    public Unanswerable(int status) {
        super("Status " + status);
        this.status = status;
    }

    Unanswerable(int status, Throwable cause) {
        super("Status " + status, cause);
        this.status = status;
    }

    public int status() {
        return status;
    }
}
