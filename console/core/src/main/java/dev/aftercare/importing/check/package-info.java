/// What can be wrong with a row, and the reading of single values: serials, days, countries. Pure
/// functions; every target's check is made of them.
@NullMarked
package dev.aftercare.importing.check;

import org.jspecify.annotations.NullMarked;
