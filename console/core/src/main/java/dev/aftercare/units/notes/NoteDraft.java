package dev.aftercare.units.notes;

import dev.aftercare.problem.Check;
import dev.aftercare.problem.Violation;

import java.util.List;

/// A note as it was typed.
public record NoteDraft(String text) {
    static final int LONGEST = 2_000;

    public List<Violation> violations() {
        return new Check().text("text", text.strip(), LONGEST).violations();
    }
}
