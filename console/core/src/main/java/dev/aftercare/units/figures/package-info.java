/// Which units count, in which cells, and the proof that the cells say so. Whoever makes, changes
/// or hears of units counts them here and nowhere else.
@NullMarked
package dev.aftercare.units.figures;

import org.jspecify.annotations.NullMarked;
