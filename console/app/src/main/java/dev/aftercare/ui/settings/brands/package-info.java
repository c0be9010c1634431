/// The page of the brands. Only the wiring and the Settings screen know it.
@NullMarked
package dev.aftercare.ui.settings.brands;

import org.jspecify.annotations.NullMarked;
