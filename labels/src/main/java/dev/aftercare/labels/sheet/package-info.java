/// Labels become sheets: placed on the printer's dots, set in type, read back and written as PDF.
/// `LabelSheet` is the door; core's printing and tests use it.
@NullMarked
package dev.aftercare.labels.sheet;

import org.jspecify.annotations.NullMarked;
