/// The frame around the screens: navigation, search, status bar, what is laid over. It shows
/// screens by what the kit says of them and knows none of them.
@NullMarked
package dev.aftercare.ui.shell;

import org.jspecify.annotations.NullMarked;
