/// Spreadsheets written as raw XML into zip files, so that every oddity of real ones can be put in.
/// For the sample data only.
@NullMarked
package dev.aftercare.sampledata.ooxml;

import org.jspecify.annotations.NullMarked;
