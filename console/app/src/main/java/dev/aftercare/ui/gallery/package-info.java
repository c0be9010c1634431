/// The kit on a few pages, in every state, so that a change of style is seen at once. For who
/// develops: its words are examples and belong to nobody. Nothing depends on it.
@NullMarked
package dev.aftercare.ui.gallery;

import org.jspecify.annotations.NullMarked;
