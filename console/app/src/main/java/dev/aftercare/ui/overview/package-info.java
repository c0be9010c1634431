/// The first screen: what waits for people, how the week goes, and how far units come. The wiring
/// makes it.
@NullMarked
package dev.aftercare.ui.overview;

import org.jspecify.annotations.NullMarked;
