/// From when to when a unit is covered, by which version of which policy. Rules are pure functions
/// over records; what they used is kept with what they found.
@NullMarked
package dev.aftercare.coverage;

import org.jspecify.annotations.NullMarked;
