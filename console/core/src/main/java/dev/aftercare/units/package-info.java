/// The units that were made: their serials, facts, states and lists. Whoever needs a unit refers to
/// it by id.
@NullMarked
package dev.aftercare.units;

import org.jspecify.annotations.NullMarked;
