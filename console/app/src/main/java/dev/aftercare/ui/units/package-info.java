/// The list of all units, what is known of each, and what staff do to them. The shell shows it;
/// other screens open it with a filter.
@NullMarked
package dev.aftercare.ui.units;

import org.jspecify.annotations.NullMarked;
