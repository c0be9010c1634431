/// Files known by their SHA-256: pictures, manuals, receipts, imported spreadsheets. Features keep
/// the id.
@NullMarked
package dev.aftercare.files;

import org.jspecify.annotations.NullMarked;
