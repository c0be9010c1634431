/// The rows of a file as they were judged: the grid, what is wrong and how to put it right, and the
/// commit. Used by the import screen alone; knows no database.
@NullMarked
package dev.aftercare.ui.importing.review;

import org.jspecify.annotations.NullMarked;
