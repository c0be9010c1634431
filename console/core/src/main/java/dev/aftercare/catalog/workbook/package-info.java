/// The catalogue as a spreadsheet that people fill in and bring in. Writes through the other parts
/// of the feature, within one transaction.
@NullMarked
package dev.aftercare.catalog.workbook;

import org.jspecify.annotations.NullMarked;
