/// What staff say of single units beside their facts: that one counts in no figure, or was stolen.
/// Screens and commands mark units here.
@NullMarked
package dev.aftercare.units.marks;

import org.jspecify.annotations.NullMarked;
