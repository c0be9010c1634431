/// The page of the company. Only the wiring and the Settings screen know it.
@NullMarked
package dev.aftercare.ui.settings.company;

import org.jspecify.annotations.NullMarked;
