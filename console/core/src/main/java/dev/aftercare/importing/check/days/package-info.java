/// Reads days as factories write them, and finds out whether day or month comes first. Checks of
/// rows use it.
@NullMarked
package dev.aftercare.importing.check.days;

import org.jspecify.annotations.NullMarked;
