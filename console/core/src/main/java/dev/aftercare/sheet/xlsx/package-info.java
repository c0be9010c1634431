/// Office Open XML workbooks (ISO/IEC 29500, transitional and strict), read and written as streams.
/// Used by `dev.aftercare.sheet.file` only.
@NullMarked
package dev.aftercare.sheet.xlsx;

import org.jspecify.annotations.NullMarked;
