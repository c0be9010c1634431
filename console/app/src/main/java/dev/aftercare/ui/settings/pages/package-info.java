/// What every page of Settings is made of. The pages use it; it knows none of them.
@NullMarked
package dev.aftercare.ui.settings.pages;

import org.jspecify.annotations.NullMarked;
