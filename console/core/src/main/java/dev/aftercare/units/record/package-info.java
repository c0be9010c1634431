/// All that is known of one unit, on one page: facts, coverage, owners, and what happened when. The
/// command line and the unit's screen show it.
@NullMarked
package dev.aftercare.units.record;

import org.jspecify.annotations.NullMarked;
