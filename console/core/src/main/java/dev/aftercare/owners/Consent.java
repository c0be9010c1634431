package dev.aftercare.owners;

import dev.aftercare.problem.Check;
import dev.aftercare.problem.Violation;

import java.util.List;

/// What somebody agreed to: for which purpose, reading which text, and where.
public record Consent(String purpose, String textVersion, String channel) {

    List<Violation> violations() {
        return new Check()
                .text("purpose", purpose, 30)
                .text("textVersion", textVersion, 40)
                .text("channel", channel, 20)
                .violations();
    }
}
