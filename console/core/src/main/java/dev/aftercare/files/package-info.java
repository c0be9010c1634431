/// Files known by their SHA-256: pictures, manuals, receipts, imported spreadsheets. Features keep
/// the id. And files that are left for people, whole or not at all.
@NullMarked
package dev.aftercare.files;

import org.jspecify.annotations.NullMarked;
