/// What staff write down about a unit for each other. Screens add and show notes; whoever blocks a
/// unit says why in one.
@NullMarked
package dev.aftercare.units.notes;

import org.jspecify.annotations.NullMarked;
