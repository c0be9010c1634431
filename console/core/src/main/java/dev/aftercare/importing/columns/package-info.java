/// What a table's columns are called in the languages factories write, and where they stand in a
/// sheet. Knows no database; checks and commits are written against it.
@NullMarked
package dev.aftercare.importing.columns;

import org.jspecify.annotations.NullMarked;
