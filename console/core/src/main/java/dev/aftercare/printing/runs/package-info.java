/// Print runs: which units, reserved so that nobody prints them twice, drawn, and recorded as
/// printed. Commands and screens use `PrintRuns` and its records.
@NullMarked
package dev.aftercare.printing.runs;

import org.jspecify.annotations.NullMarked;
