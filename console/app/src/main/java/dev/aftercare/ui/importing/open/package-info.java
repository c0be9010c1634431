/// One import while it is open: what is done with it goes one after the other, off the window's
/// thread. Used by the pages of the import screen.
@NullMarked
package dev.aftercare.ui.importing.open;

import org.jspecify.annotations.NullMarked;
