/// The window itself: shown at once, filled when the store is open, where it stood last time. Only
/// the wiring opens it.
@NullMarked
package dev.aftercare.ui.window;

import org.jspecify.annotations.NullMarked;
