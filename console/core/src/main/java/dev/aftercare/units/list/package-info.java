/// Lists of units, of any length: filtered, sorted, paged by keyset, with jumps into the middle,
/// and written to spreadsheets. The command line and the screens read units through it.
@NullMarked
package dev.aftercare.units.list;

import org.jspecify.annotations.NullMarked;
