package dev.aftercare.problem;

import java.util.List;

/// Thrown with all violations at once; nothing was written.
public final class Invalid extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<Violation> violations;

    public Invalid(List<Violation> violations) {
        super(violations.stream().map(Violation::key).toList().toString());
        this.violations = List.copyOf(violations);
    }

    public static void ifAny(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw new Invalid(violations);
        }
    }

    public List<Violation> violations() {
        return violations;
    }
}
