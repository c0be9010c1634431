package dev.aftercare.ui.importing;

import dev.aftercare.problem.Refusal;

/// A file that was not taken, and why.
record Refusing(String file, Refusal why) {}
