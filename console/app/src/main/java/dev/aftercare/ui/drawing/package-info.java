/// Screens drawn into pictures, without a window and without a display. The demo and tests use it.
@NullMarked
package dev.aftercare.ui.drawing;

import org.jspecify.annotations.NullMarked;
