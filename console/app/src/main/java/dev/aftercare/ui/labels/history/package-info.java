/// All that was printed: the list of runs, and one run with its labels as they were. Only the
/// labels screen uses it.
@NullMarked
package dev.aftercare.ui.labels.history;

import org.jspecify.annotations.NullMarked;
