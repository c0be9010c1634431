/// The one way off the window's thread: work is done elsewhere and its outcome, or its trouble,
/// comes back on it. Every view model may use it; it knows no feature and no node.
@NullMarked
package dev.aftercare.ui.background;

import org.jspecify.annotations.NullMarked;
