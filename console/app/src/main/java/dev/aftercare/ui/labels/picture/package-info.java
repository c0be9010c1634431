/// A label as the screen draws it, and the words for stocks and refusals that both its pages say.
/// Only the labels screen uses it.
@NullMarked
package dev.aftercare.ui.labels.picture;

import org.jspecify.annotations.NullMarked;
