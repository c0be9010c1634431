/// What a spreadsheet is to the program: sheets, rows, cells as the file holds them, and writers.
/// Every feature may use it; files are opened and made by `dev.aftercare.sheet.file`.
@NullMarked
package dev.aftercare.sheet;

import org.jspecify.annotations.NullMarked;
