package dev.aftercare.scan;

/// The address is taken, or none of this computer's.
public final class CannotListen extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String reason;

    CannotListen(Throwable cause, String reason) {
        super(cause);
        this.reason = reason;
    }

    /// As the operating system says it.
    public String reason() {
        return reason;
    }
}
