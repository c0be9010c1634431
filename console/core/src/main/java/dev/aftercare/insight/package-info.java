/// Figures about all that the features know, read from stored tallies: nothing here looks at unit
/// after unit. Screens and commands ask; no feature does.
@NullMarked
package dev.aftercare.insight;

import org.jspecify.annotations.NullMarked;
