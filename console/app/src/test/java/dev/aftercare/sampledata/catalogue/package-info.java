/// The catalogue workbook with its texts and manuals. For the sample data only.
@NullMarked
package dev.aftercare.sampledata.catalogue;

import org.jspecify.annotations.NullMarked;
