/// Labels as somebody wants them: which units, on what, why again, into which file. Commands and
/// screens make an order; print runs carry it out.
@NullMarked
package dev.aftercare.printing.orders;

import org.jspecify.annotations.NullMarked;
