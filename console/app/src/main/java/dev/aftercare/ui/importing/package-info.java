/// The screen on which files of units are brought in. Used by the wiring alone; knows no database.
@NullMarked
package dev.aftercare.ui.importing;

import org.jspecify.annotations.NullMarked;
