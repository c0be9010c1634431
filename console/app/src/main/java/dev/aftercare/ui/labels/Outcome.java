package dev.aftercare.ui.labels;

import dev.aftercare.printing.runs.Printed;
import dev.aftercare.problem.Refusal;
import dev.aftercare.problem.Violation;

import java.nio.file.Path;
import java.util.List;

/// How the last printing ended. But for `Done`, nothing was printed and all units are as before.
sealed interface Outcome {

    /// Nobody has printed yet, or something else is wanted now.
    record Nothing() implements Outcome {}

    /// The file is there.
    ///
    /// @param next cell of its last sheet, from 1; 1 is a new sheet
    record Done(Printed printed, Path file, int next) implements Outcome {}

    record Refused(Refusal why, Path file) implements Outcome {}

    record Invalid(List<Violation> wrong) implements Outcome {}

    record Cancelled() implements Outcome {}

    /// The file could not be written; the log says why.
    record Failed(Path file) implements Outcome {}

    /// Units have a label, and nobody has said why they get another.
    record ReasonMissing() implements Outcome {}
}
