/// A file of 12,000 rows with damage planted in it, and the lists of what an honest importer finds
/// there. For the sample data only.
@NullMarked
package dev.aftercare.sampledata.damaged;

import org.jspecify.annotations.NullMarked;
