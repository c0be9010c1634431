package dev.aftercare.labels;

/// These labels are not printed; the fault says why, as data.
public final class LabelRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient LabelFault fault;

    public LabelRefused(LabelFault fault) {
        super(fault.toString());
        this.fault = fault;
    }

    public LabelFault fault() {
        return fault;
    }
}
