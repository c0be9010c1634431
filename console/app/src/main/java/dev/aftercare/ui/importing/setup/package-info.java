/// How a file is read: which sheet, from which row on, and what its columns are. Used by the import
/// screen alone; knows no database.
@NullMarked
package dev.aftercare.ui.importing.setup;

import org.jspecify.annotations.NullMarked;
