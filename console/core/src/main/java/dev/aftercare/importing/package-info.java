/// From a factory's file to units: reading, checking, committing, undoing. Uses sheets, catalogue
/// and units.
@NullMarked
package dev.aftercare.importing;

import org.jspecify.annotations.NullMarked;
