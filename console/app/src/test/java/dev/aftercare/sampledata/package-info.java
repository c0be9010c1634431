/// Makes the files of `sample-data/`: one imaginary maker's catalogue and the spreadsheets its
/// factories send. Used by nobody but its test; it shares no code with the program that reads them.
@NullMarked
package dev.aftercare.sampledata;

import org.jspecify.annotations.NullMarked;
