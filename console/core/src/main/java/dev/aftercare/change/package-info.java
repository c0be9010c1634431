/// "These ids changed", told after the commit: in this process at once, to others through a table.
/// Knows no feature; every screen and server may listen.
@NullMarked
package dev.aftercare.change;

import org.jspecify.annotations.NullMarked;
