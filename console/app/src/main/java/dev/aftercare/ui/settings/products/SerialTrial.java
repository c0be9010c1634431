package dev.aftercare.ui.settings.products;

import dev.aftercare.catalog.serials.Fit;
import dev.aftercare.catalog.serials.SerialRule;
import dev.aftercare.problem.Violation;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import java.util.List;

/// Tries a serial rule while it is typed: a serial that would fit, and whether this one does.
final class SerialTrial {
    private final StringProperty rule;
    private final StringProperty serial = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Outcome> outcome =
            new ReadOnlyObjectWrapper<>(new Outcome.Any());

    SerialTrial(StringProperty rule) {
        this.rule = rule;
        rule.addListener((_, _, _) -> tryIt());
        serial.addListener((_, _, _) -> tryIt());
    }

    /// What comes of it.
    sealed interface Outcome {

        /// There is no rule, so any serial is right.
        record Any() implements Outcome {}

        /// The rule is none yet.
        record NoRule(List<Violation> why) implements Outcome {}

        /// Nothing was typed to try.
        record Sample(String sample) implements Outcome {}

        record Tried(Fit fit, String sample) implements Outcome {}
    }

    /// What is typed to try.
    StringProperty serial() {
        return serial;
    }

    ReadOnlyObjectProperty<Outcome> outcome() {
        return outcome.getReadOnlyProperty();
    }

    private void tryIt() {
        outcome.set(of(rule.get().strip(), serial.get().strip()));
    }

    private static Outcome of(String rule, String serial) {
        var wrong = SerialRule.violations("serialRule", rule);
        if (!wrong.isEmpty()) {
            return new Outcome.NoRule(wrong);
        }
        if (rule.isEmpty()) {
            return new Outcome.Any();
        }
        var parsed = SerialRule.of(rule);
        return serial.isEmpty()
                ? new Outcome.Sample(parsed.sample())
                : new Outcome.Tried(parsed.check(serial, null), parsed.sample());
    }
}
