/// The page of the products, and all that is said of one. Uses the pages of policies and content.
@NullMarked
package dev.aftercare.ui.settings.products;

import org.jspecify.annotations.NullMarked;
