/// Many units in one transaction: loaded, changed, shipped, taken back, and all that follows from
/// it. Imports load and change through it; the command line ships.
@NullMarked
package dev.aftercare.units.bulk;

import org.jspecify.annotations.NullMarked;
