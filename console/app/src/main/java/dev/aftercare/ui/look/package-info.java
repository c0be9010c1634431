/// How the window looks: fonts, light and dark, style sheets. Only the shell and what draws screens
/// use it.
@NullMarked
package dev.aftercare.ui.look;

import org.jspecify.annotations.NullMarked;
