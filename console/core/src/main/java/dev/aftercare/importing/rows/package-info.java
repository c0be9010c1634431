/// The rows of a file put aside on this computer, so that a million of them can be paged through and
/// read again in any order. Knows cells only.
@NullMarked
package dev.aftercare.importing.rows;

import org.jspecify.annotations.NullMarked;
