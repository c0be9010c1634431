/// Delimited text (RFC 4180 and what programs make of it), read and written as streams. Used by
/// `dev.aftercare.sheet.file` only.
@NullMarked
package dev.aftercare.sheet.delimited;

import org.jspecify.annotations.NullMarked;
