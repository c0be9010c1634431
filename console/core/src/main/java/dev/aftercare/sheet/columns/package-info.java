/// Sheets as tables: which columns there are, how their cells read, and what is wrong with each.
/// Knows no feature; whoever imports declares its columns here.
@NullMarked
package dev.aftercare.sheet.columns;

import org.jspecify.annotations.NullMarked;
