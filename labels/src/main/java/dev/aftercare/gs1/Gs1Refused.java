package dev.aftercare.gs1;

/// A text is not what GS1 allows; the fault says why, as data.
public final class Gs1Refused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Fault fault;

    public Gs1Refused(Fault fault) {
        super(fault.toString());
        this.fault = fault;
    }

    public Fault fault() {
        return fault;
    }
}
