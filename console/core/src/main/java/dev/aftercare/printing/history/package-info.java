/// All that was ever printed: lists of runs and of their labels, each shown again as it was.
/// Screens use `RunHistory`.
@NullMarked
package dev.aftercare.printing.history;

import org.jspecify.annotations.NullMarked;
