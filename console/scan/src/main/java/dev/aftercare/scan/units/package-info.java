/// The page of a unit, moment by moment, at the address that its label carries.
@NullMarked
package dev.aftercare.scan.units;

import org.jspecify.annotations.NullMarked;
