/// Labels: what will be printed, on which cells of which sheet; and, on a page of its own, all that
/// ever was. The shell shows it; other screens open it with units.
@NullMarked
package dev.aftercare.ui.labels;

import org.jspecify.annotations.NullMarked;
