/// Small nodes every screen is made of: they carry style classes and no colour. Any view may use
/// them; they know no view model.
@NullMarked
package dev.aftercare.ui.kit;

import org.jspecify.annotations.NullMarked;
