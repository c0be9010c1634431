/// Puts the rows of a file beside each other and beside the units that are there: duplicates, known
/// ones, changes. Only `importing` uses it, for one file at a time.
@NullMarked
package dev.aftercare.importing.match;

import org.jspecify.annotations.NullMarked;
