/// The front door: opens a file whatever its format, makes writers, copies rows. Every feature may
/// use it; it alone uses the formats' packages.
@NullMarked
package dev.aftercare.sheet.file;

import org.jspecify.annotations.NullMarked;
