/// Setup guide and manuals of one product, by language. The page of products uses it.
@NullMarked
package dev.aftercare.ui.settings.content;

import org.jspecify.annotations.NullMarked;
